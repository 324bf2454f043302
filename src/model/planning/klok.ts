/** A time of day, `19:30`. */
export type Tijd = string;

const ETMAAL = 24 * 60;

/** Whether a text is a time of day. Example: `24:00` is not. */
export const isTijd = (tekst: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(tekst);

/** Minutes since midnight. @throws RangeError for a text that is no time */
export function minutenVan(tijd: Tijd): number {
  if (!isTijd(tijd)) throw new RangeError(`«${tijd}» is geen tijd. Schrijf uren en minuten, zoals 19:30.`);
  const [uren, minuten] = tijd.split(':').map(Number) as [number, number];
  return uren * 60 + minuten;
}

/** So many minutes later; past midnight it counts on from 00:00. Example: `23:50` and 20 → `00:10`. */
export function plusMinuten(tijd: Tijd, minuten: number): Tijd {
  const som = (((minutenVan(tijd) + minuten) % ETMAAL) + ETMAAL) % ETMAAL;
  return `${String(Math.floor(som / 60)).padStart(2, '0')}:${String(som % 60).padStart(2, '0')}`;
}

/** When each part of a meeting begins and ends, one after the other from a start time. */
export function klok(begin: Tijd, delen: readonly { minuten: number }[]): { van: Tijd; tot: Tijd }[] {
  let van = plusMinuten(begin, 0);
  return delen.map(({ minuten }) => {
    const deel = { van, tot: plusMinuten(van, minuten) };
    van = deel.tot;
    return deel;
  });
}
