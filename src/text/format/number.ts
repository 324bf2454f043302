const euro = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});
const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** An amount in euros, with both cents or none. Example: `2200` → `€ 2.200`, `2214.5` → `€ 2.214,50`. */
export const euroText = (amount: number): string => euro.format(amount);
/** An estimate in whole euros: cents would promise more than it knows. Example: `2214.5` → `€ 2.215`. */
export const wholeEuroText = (amount: number): string => euroText(Math.round(amount));
/** A number with a decimal comma. Example: `7.5` → `7,5`. */
export const numberText = (value: number): string => number.format(value);
