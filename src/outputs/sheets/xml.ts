/** Words between tags or quotes. Signs that XML 1.0 does not allow are left out: a spreadsheet refuses such a file. */
export const escape = (tekst: string): string =>
  tekst
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The first line of every part. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element; what is `undefined` is left out. Attributes are escaped here, `inhoud` is XML already. */
export function element(
  naam: string,
  attributen: Record<string, string | number | undefined> = {},
  inhoud = '',
): string {
  const delen = Object.entries(attributen)
    .filter(([, waarde]) => waarde !== undefined)
    .map(([sleutel, waarde]) => ` ${sleutel}="${escape(String(waarde))}"`)
    .join('');
  return inhoud === '' ? `<${naam}${delen}/>` : `<${naam}${delen}>${inhoud}</${naam}>`;
}
