import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** What draws, and nothing that runs, moves or fetches. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc metadata a switch view
   path rect circle ellipse line polyline polygon text tspan textPath image
   linearGradient radialGradient stop pattern clipPath mask marker style
   filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
   feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
   feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);
/** Of these only the contents stay: they say nothing that is seen. */
const DROPPED: ReadonlySet<string> = new Set(['metadata']);

/**
 * A drawing written anew: only elements that draw, no handlers, and no reference but to a place in the drawing itself or
 * to a PNG or JPEG that it carries. Names of other programs (Inkscape, Illustrator) fall away.
 * @throws when it is no SVG that can be read
 */
export function safeSvg(source: string): string {
  const document = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(source.replace(/^\uFEFF/, ''), 'image/svg+xml');
  const root = document.documentElement;
  if (root?.localName !== 'svg' || root.namespaceURI !== SVG) throw new Error('No svg stands in it.');
  return `${write(root, true)}\n`;
}

function write(node: Node, isRoot = false): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
    return escape(node.nodeValue ?? '');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  const name = element.localName ?? '';
  if (element.namespaceURI !== SVG || !ELEMENTS.has(name) || DROPPED.has(name)) return '';
  const attributes = [...element.attributes].flatMap(({ name: full, localName, namespaceURI, value }) => {
    const kept = keptName(full, localName ?? full, namespaceURI);
    return kept && isSafe(kept, value) ? [` ${kept}="${escape(value).replaceAll('"', '&quot;')}"`] : [];
  });
  const inside =
    name === 'style'
      ? escape(safeStyle(element.textContent ?? ''))
      : [...element.childNodes].map((child) => write(child)).join('');
  const spaces = isRoot ? ` xmlns="${SVG}" xmlns:xlink="${XLINK}"` : '';
  return `<${name}${spaces}${attributes.join('')}>${inside}</${name}>`;
}

/** An attribute of SVG itself, of links or of the language; those of other programs have a namespace of their own. */
function keptName(full: string, local: string, space: string | null): string | undefined {
  if (space === null || space === '') return /^(?:on|xmlns)/i.test(full) ? undefined : full;
  if (space === XLINK) return local === 'href' ? 'xlink:href' : undefined;
  return full === 'xml:lang' || full === 'xml:space' ? full : undefined;
}

function isSafe(name: string, value: string): boolean {
  if (name === 'href' || name === 'xlink:href')
    return /^(?:#|data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]*$)/.test(value.trim());
  if (name === 'src' || name === 'base') return false;
  return !reachesOut(value);
}

/** Whether a value of CSS or an attribute asks for something outside the drawing, or hides what it asks for. */
const reachesOut = (value: string): boolean =>
  /\\|javascript:|expression\s*\(|@import|@namespace/i.test(value) ||
  [...value.matchAll(/(?:url|image|image-set|src)\(\s*(["']?)([^)]*)/gi)].some(
    ([, , to = '']) => !to.startsWith('#'),
  );

/** Rules of a style sheet that stay inside the drawing. */
const safeStyle = (css: string): string => (reachesOut(css) ? '' : css.replace(/<!--|-->/g, ''));

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
