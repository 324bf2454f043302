import { forXml } from '../../text/xml-signs.ts';

/** The five characters that mean something in XML and HTML. No other file of the project escapes them. */
const TEKENS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in XML, SVG or HTML, between tags or in a quoted attribute. What XML cannot hold is left out. */
export const xml = (text: string): string =>
  forXml(text).replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? teken);

const WAARDEN = Object.fromEntries(Object.entries(TEKENS).map(([teken, naam]) => [naam, teken]));

/** The text that stands in XML as `xml` writes it. */
export const zonderXml = (inhoud: string): string =>
  inhoud.replace(/&(?:amp|lt|gt|quot|#39);/g, (naam) => WAARDEN[naam] ?? naam);

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
