import { xml } from '../shared/xml.ts';

export { xml as escape };

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
    .map(([sleutel, waarde]) => ` ${sleutel}="${xml(String(waarde))}"`)
    .join('');
  return inhoud === '' ? `<${naam}${delen}/>` : `<${naam}${delen}>${inhoud}</${naam}>`;
}
