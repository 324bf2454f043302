/**
 * A number as people here type it. Example: `€ 1.250,50` → 1250.5, `1250.5` → 1250.5, `1.250` → 1250.
 * `undefined` for what is no number.
 */
export function numberOf(text: string): number | undefined {
  const bare = text.replace(/[€\s\u00A0\u202F]/g, '').replace(/,-+$/, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) || /^-?\d+,\d+$/.test(bare))
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
