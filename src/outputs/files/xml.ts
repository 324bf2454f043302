import { forXml } from '../../text/pages/xml-signs.ts';

/** The five characters that mean something in XML and HTML. No other file of the project escapes them. */
const CHARACTERS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in XML, SVG or HTML, between tags or in a quoted attribute. What XML cannot hold is left out. */
export const xml = (text: string): string =>
  forXml(text).replace(/[&<>"']/g, (character) => CHARACTERS[character] ?? character);

const VALUES = Object.fromEntries(Object.entries(CHARACTERS).map(([character, name]) => [name, character]));

/** The text that stands in XML as `xml` writes it. */
export const withoutXml = (contents: string): string =>
  contents.replace(/&(?:amp|lt|gt|quot|#39);/g, (name) => VALUES[name] ?? name);

/** An element; what is `undefined` is left out. Attributes are escaped here, `contents` is XML already. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  contents = '',
): string {
  const parts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xml(String(value))}"`)
    .join('');
  return contents === '' ? `<${name}${parts}/>` : `<${name}${parts}>${contents}</${name}>`;
}
