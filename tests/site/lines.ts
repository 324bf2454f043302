import { HtmlElement, TextNode, type DOMNode } from 'html-validate';

const INLINE = new Set(
  'a abbr b bdi cite code dfn em i kbd mark q s samp small span strong sub sup time u var'.split(' '),
);
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'head']);

/**
 * The running text of an element: one line per block, so that words of two blocks do not touch.
 * @param without elements that are not read
 */
export function linesOf(element: HtmlElement, without: readonly string[] = []): string[] {
  return decode(raw(element, new Set([...UNREAD, ...without])))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function raw(node: DOMNode, unread: ReadonlySet<string>): string {
  if (node instanceof TextNode) return node.textContent.replace(/\s+/g, ' ');
  if (!(node instanceof HtmlElement)) return '';
  if (unread.has(node.tagName)) return '';
  const inner = node.childNodes.map((child) => raw(child, unread)).join('');
  return INLINE.has(node.tagName) ? inner : `\n${inner}\n`;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Character references, as the site's writers make them. An unknown name is left as it is. */
export function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, number?: string, name?: string) =>
      name ? (NAMED[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
  );
}
