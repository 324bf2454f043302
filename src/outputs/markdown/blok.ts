import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { nl } from '../../text/nl.ts';
import type { Item, PlainBlock, Inline } from '../../page/plain.ts';
import { begin, doel, escape } from './escape.ts';
import { schrijfTabel } from './tabel.ts';
import { zinnen, type MarkdownContext } from './zin.ts';

const handlers: Handlers<PlainBlock, string, MarkdownContext> = {
  heading: ({ depth: niveau, children }, context) =>
    `${'#'.repeat(niveau)} ${zinnen(children, { ...context, eenRegel: true })}`,
  paragraph: ({ children }, context) => begin(zinnen(children, context).trim()),
  list: ({ ordered: genummerd, start, items: punten }, context) => {
    const teken = genummerd ? (context.anders ? ')' : '.') : context.anders ? '*' : '-';
    const ruim = punten.some(({ blocks: blokken }) => !isKort(blokken));
    return punten
      .map((punt, i) => lijstpunt(punt, genummerd ? `${start + i}${teken}` : teken, context))
      .join(ruim ? '\n\n' : '\n');
  },
  table: (tabel, context) => schrijfTabel(tabel, context),
  definitionList: ({ rows: rijen }, context) =>
    rijen
      .map(({ term: naam, blocks: inhoud }) =>
        lijstpunt({ blocks: metNaam(naam, inhoud) }, context.anders ? '*' : '-', context),
      )
      .join(rijen.every(({ blocks: inhoud }) => isKort(inhoud)) ? '\n' : '\n\n'),
  blockquote: ({ blocks: inhoud }, context) => citaat(blokken(inhoud, context)),
  code: ({ value }) => {
    const langste = Math.max(2, ...[...value.matchAll(/`+/g)].map(([reeks]) => reeks.length));
    const hek = '`'.repeat(langste + 1);
    return `${hek}\n${value}\n${hek}`;
  },
  image: ({ url, alt }, { naar }) => `![${escape(alt)}](${doel(naar(url))})`,
  box: ({ title: titel, blocks: inhoud }, context) =>
    citaat([`**${zinnen(titel, { ...context, eenRegel: true })}**`, blokken(inhoud, context)].join('\n\n')),
  card: ({ title: titel, blocks: inhoud }, context) =>
    citaat([...(titel ? [`**${escape(titel)}**`] : []), blokken(inhoud, context)].join('\n\n')),
  writingSpace: ({ lines: regels }) =>
    [`*${nl.schrijfruimte}:*`, ...Array.from({ length: regels }, () => '\\_'.repeat(40))].join('\\\n'),
  // A drawing has no place in text; what it shows stands below it in words.
  drawing: ({ title: titel, description: beschrijving, blocks: inhoud }, context) =>
    [`**${escape(titel)}**`, begin(escape(beschrijving)), blokken(inhoud, context)].join('\n\n'),
  sheet: ({ title: titel, subtitle: onder, blocks: inhoud }, context) =>
    [
      ...(titel ? [`### ${zinnen(titel, { ...context, eenRegel: true })}`] : []),
      ...(onder ? [begin(zinnen(onder, context))] : []),
      blokken(inhoud, context),
    ].join('\n\n'),
};

/** Blocks as Markdown, an empty line between them. */
export function blokken(rij: readonly PlainBlock[], context: MarkdownContext): string {
  let anders = false;
  return rij
    .map((blok, i) => {
      const voor = rij[i - 1];
      anders = isLijst(blok) && voor !== undefined && isLijst(voor) ? !anders : false;
      return dispatch(handlers, blok, {
        ...context,
        anders,
      });
    })
    .filter((tekst) => tekst !== '')
    .join('\n\n');
}

/** A name in front of what it stands for: in the first paragraph, or above it. */
function metNaam(naam: string, inhoud: readonly PlainBlock[]): PlainBlock[] {
  const [eerste, ...rest] = inhoud;
  const term: Inline = { type: 'strong', children: [{ type: 'text', value: `${naam}:` }] };
  return eerste?.type === 'paragraph'
    ? [{ type: 'paragraph', children: [term, { type: 'text', value: ' ' }, ...eerste.children] }, ...rest]
    : [{ type: 'paragraph', children: [term] }, ...inhoud];
}

const isLijst = ({ type }: PlainBlock): boolean => type === 'list' || type === 'definitionList';
/** A paragraph, with a list below it at most: the items of such a list stand close together. */
const isKort = ([eerste, tweede, ...meer]: readonly PlainBlock[]): boolean =>
  (eerste === undefined || eerste.type === 'paragraph') &&
  (tweede === undefined || tweede.type === 'list') &&
  meer.length === 0;

function lijstpunt(
  { checked: vakje, blocks: inhoud }: Item,
  teken: string,
  context: MarkdownContext,
): string {
  const tekst = blokken(inhoud, { ...context, anders: false });
  const dicht = isKort(inhoud) ? tekst.replace('\n\n', '\n') : tekst;
  const doos = vakje === undefined ? '' : vakje ? '[x] ' : '[ ] ';
  return `${teken} ${doos}${inspring(dicht, teken.length + 1)}`;
}

/** All lines but the first that far to the right. */
export const inspring = (tekst: string, ver: number): string =>
  tekst.replace(/\n(?!\n|$)/g, `\n${' '.repeat(ver)}`);

const citaat = (tekst: string): string =>
  tekst
    .split('\n')
    .map((regel) => (regel === '' ? '>' : `> ${regel}`))
    .join('\n');
