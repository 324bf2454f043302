/** Signs that JSON leaves as they are, so that a packed number costs one byte. */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (sign) => sign !== '"' && sign !== '\\',
);
/** Half of the signs end a number, the other half say that more follows. */
const BASE = SIGNS.length / 2;
const VALUE = new Map(SIGNS.map((sign, i) => [sign, i]));

/** Whole numbers from 0 as text; those below 46 take one sign. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      let text = SIGNS[number % BASE] ?? '';
      for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
        text = (SIGNS[BASE + (rest % BASE)] ?? '') + text;
      return text;
    })
    .join('');
}

export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const sign of packed) {
    const value = VALUE.get(sign) ?? 0;
    number = number * BASE + (value % BASE);
    if (value < BASE) {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
}
