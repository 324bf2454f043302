import { certain } from '../../document/certain.ts';
import { textOfNode } from '../../document/text.ts';
import type { Node } from '../../document/tree.ts';
import { children, from } from '../../document/walk.ts';
import type { ByFile } from '../context.ts';
import type { Finding } from '../issue.ts';
import { pagesOf } from './on-one-page.ts';
import { texts, type CheckPosition } from './texts.ts';

const ESTIMATED = 'eigen schatting';
/** «Eigen schatting» between brackets, as the site says it by itself at a `<Schatting>`. */
const ESTIMATE = /\((?:onze |een )?eigen schatting(?:en)?\)/iu;
/** Not found, not seen, not known: by us. */
const NOT_FOUND =
  /(?<!\p{L})(?:(?:wij|we)\s(?:vonden|weten|zagen)|(?:vonden|weten|zagen)\s(?:wij|we)|(?:hebben\s(?:wij|we)|(?:wij|we)\shebben)(?=[^.]*\s(?:gevonden|gezien)))(?!\p{L})[^.]*?(?<!\p{L})(?:niet|geen|niets|nergens)(?!\p{L})/iu;

/** A row of a table, or an item of a list. */
type Part = readonly Node[];

interface Said {
  what: string;
  node: Node;
}

/** Reservations that a table, a list or a page says more than once: said once, above or below, they are heard. */
export function checkReservationsTwice(handbook: ByFile): Finding[] {
  const within = texts(handbook).flatMap((position) =>
    position.text.children
      .flatMap((block) => placesIn(block))
      .flatMap(({ name, parts, count }) => repeated(parts, count).map((said) => found(position, said, name))),
  );
  const onPages = pagesOf(handbook).flatMap((page) =>
    page
      .flatMap((position) =>
        position.text.children
          .flatMap((block) => [...from(block)])
          .filter((node) => node.type === 'text' && ESTIMATE.test(node.value))
          .map((node) => ({ position, node })),
      )
      .slice(1)
      .map(({ position, node }) => found(position, { what: ESTIMATED, node }, 'pagina')),
  );
  // What a table says twice, its page says twice too, and a list that holds a list.
  const placed = [...within, ...onPages].map((one) => [placeOf(one), one] as const);
  return [...new Map(placed.reverse()).values()].reverse();
}

const placeOf = ({ bestand: file, path, plek: place }: Finding): string =>
  JSON.stringify([file, path, place]);

/** Tables and lists with their cells and items; a list in an item is a list of its own. */
function placesIn(node: Node): { name: string; parts: Part[]; count: number }[] {
  const deeper = [...children(node)].flatMap(placesIn);
  if (node.type === 'table')
    return [{ name: 'tabel', parts: [node.head, ...node.rows], count: node.rows.length }, ...deeper];
  if (node.type === 'list')
    return [
      { name: 'lijst', parts: node.children.map((item) => [item]), count: node.children.length },
      ...deeper,
    ];
  return deeper;
}

const saidIn = (part: Part): Said[] => {
  const words = part.map((node) => textOfNode(node)).join(' ');
  const estimate = nodesIn(part).find((node) => node.type === 'Schatting');
  return [
    ...(estimate ? [{ what: ESTIMATED, node: estimate }] : []),
    ...(!estimate && ESTIMATE.test(words) ? [{ what: ESTIMATED, node: textWith(part, ESTIMATE) }] : []),
    ...(NOT_FOUND.test(words) ? [{ what: 'niet gevonden', node: textWith(part, NOT_FOUND) }] : []),
  ];
};

const nodesIn = (part: Part): Node[] => part.flatMap((node) => [...from(node)]);
const textWith = (part: Part, pattern: RegExp): Node =>
  nodesIn(part).find((node) => node.type === 'text' && pattern.test(node.value)) ?? certain(part[0]);

/**
 * What is said again. An estimate, from the second on; that something was not found may be about one thing in one row and another in the
 * next, so that is told only where most of them say it.
 */
const repeated = (parts: readonly Part[], count: number): Said[] => {
  const all = parts.flatMap(saidIn);
  const often = (what: string) => all.filter((said) => said.what === what).length * 2 > count;
  return all.filter(
    ({ what }, i) => all.findIndex((other) => other.what === what) < i && (what === ESTIMATED || often(what)),
  );
};

const found = ({ file, path }: CheckPosition, { what, node }: Said, name: string): Finding => ({
  rule: 'voorbehoud-dubbel',
  bestand: file,
  path,
  plek: node.plek,
  message: `«${what}» staat meer dan één keer in deze ${name}.`,
  hint: HINTS[name] ?? 'Zeg het één keer, voor de hele pagina.',
});

const HINTS: Record<string, string> = {
  tabel: 'Zeg het één keer: in een zin boven of onder de tabel, of met <Schatting> in de kop van de kolom.',
  lijst: 'Zeg het één keer: in de zin boven de lijst.',
};
