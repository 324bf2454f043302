import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Nodes } from 'parse5';

/** A piece of a page: from which byte to which, where on the page it stands and what it is. */
export interface Span {
  begin: number;
  end: number;
  part: string;
  what: string;
}

/** Parts of a page, by what knows them; the innermost tells. */
const PARTS: readonly [part: string, known: (element: Nodes.Element) => boolean][] = [
  ['policy, style and script', ({ tagName }) => ['style', 'script', 'link'].includes(tagName)],
  ['for machines', (element) => attribute(element, 'type') === 'application/ld+json'],
  ['head', ({ tagName }) => tagName === 'head'],
  ['menu and search field', (element) => hasClass(element, 'kopbalk')],
  ['foot', (element) => hasClass(element, 'voetbalk')],
  ['way and title', (element) => hasClass(element, 'artikel-band')],
  ['on this page', (element) => hasClass(element, 'op-deze-pagina')],
  ['files to take along', (element) => hasClass(element, 'meenemen')],
  ['sources', (element) => hasClass(element, 'bronnen')],
  [
    'belongs at, colophon, neighbours',
    (element) => ['hoort-bij', 'colofon', 'buren'].some((name) => hasClass(element, name)),
  ],
  ['moved anchors', (element) => hasClass(element, 'verhuisd')],
  ['code for paper', (element) => hasClass(element, 'alleen-papier')],
  ['what the page is about', ({ tagName }) => tagName === 'main'],
];
const ATTRIBUTES = ['class', 'id', 'href'];

/** What every byte of a page is for. What a reader reads is `text`; `drawing` is an SVG; `tags` are names and brackets. */
export function spansOf(html: string): Span[] {
  const spans: Span[] = [];
  const add = (begin: number, end: number, part: string, what: string) => {
    if (end > begin) spans.push({ begin, end, part, what });
  };
  const visit = (node: Nodes.ParentNode, part: string, drawn: boolean) => {
    for (const child of node.childNodes) {
      const place = child.sourceCodeLocation;
      if (tree.isElementNode(child)) {
        const own = partOf(child) ?? part;
        const drawing = drawn || child.tagName === 'svg';
        const location = child.sourceCodeLocation;
        if (location) {
          const tag = location.startTag ?? location;
          let at = tag.startOffset;
          const attributes = Object.entries(location.attrs ?? {}).sort(
            ([, a], [, b]) => a.startOffset - b.startOffset,
          );
          for (const [name, { startOffset, endOffset }] of attributes) {
            add(at, startOffset - 1, own, drawing ? 'drawing' : 'tags');
            add(startOffset - 1, endOffset, own, drawing ? 'drawing' : attributeKind(name));
            at = endOffset;
          }
          add(at, tag.endOffset, own, drawing ? 'drawing' : 'tags');
          if (location.endTag)
            add(location.endTag.startOffset, location.endTag.endOffset, own, drawing ? 'drawing' : 'tags');
        }
        visit(child, own, drawing);
      } else if (place) {
        const text = tree.isTextNode(child) ? child.value : '';
        const script = 'tagName' in node && ['script', 'style'].includes(node.tagName);
        const what = script ? 'data' : drawn ? 'drawing' : text.trim() === '' ? 'white space' : 'text';
        add(place.startOffset, place.endOffset, part, what);
      }
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }), 'head', false);
  return spans.sort((a, b) => a.begin - b.begin);
}

function partOf(element: Nodes.Element): string | undefined {
  if (attribute(element, 'type') === 'application/ld+json') return 'data for search engines';
  if (element.tagName === 'meta') return metaPart(element);
  return PARTS.find(([, known]) => known(element))?.[0];
}

/** A head tells the browser how to show the page, and others what it is. */
function metaPart(element: Nodes.Element): string {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (/^(?:og|twitter):/.test(name)) return 'sharing (Open Graph)';
  if (name.startsWith('DC.')) return 'archives (Dublin Core)';
  return 'head';
}

const attributeKind = (name: string): string =>
  ATTRIBUTES.includes(name)
    ? name
    : name.startsWith('data-pagefind')
      ? 'marks for the index'
      : 'other attributes';

const attribute = ({ attrs }: Nodes.Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
const hasClass = (element: Nodes.Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
