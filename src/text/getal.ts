const euro = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});
const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** An amount in euros. Example: `2200` → `€ 2.200`. */
export const euroTekst = (bedrag: number): string => euro.format(bedrag);
/** A number with a decimal comma. Example: `7.5` → `7,5`. */
export const getalTekst = (waarde: number): string => getal.format(waarde);
