/**
 * A number as people here type or paste it. Example: `€ 1.250,50` → 1250.5, `1250.5` → 1250.5, `1.250` → 1250,
 * `€ 1.250,-` and `1250 euro` → 1250, `10%` → 10. `undefined` for what is no number.
 */
export function numberOf(text: string): number | undefined {
  const bare = text
    .replace(/[€\s\u00A0\u202F]|euro?/gi, '')
    .replace(/[−–]/g, '-')
    .replace(/,[-=—]+$/, '')
    .replace(/%$/, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) || /^-?\d+,\d+$/.test(bare))
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
