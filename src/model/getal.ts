/**
 * A number as people here type it. Example: `€ 1.250,50` → 1250.5, `1250.5` → 1250.5, `1.250` → 1250.
 * `undefined` for what is no number.
 */
export function getalVan(tekst: string): number | undefined {
  const kaal = tekst.replace(/[€\s\u00A0\u202F]/g, '').replace(/,-+$/, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal) || /^-?\d+,\d+$/.test(kaal))
    return Number(kaal.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+(\.\d+)?$/.test(kaal) ? Number(kaal) : undefined;
}
