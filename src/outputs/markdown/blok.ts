import { nl } from '../../text/nl.ts';
import type { Lijstpunt, StukBlok, StukHandlers, StukZin } from '../shared/stuk/index.ts';
import type { BlokType } from '../shared/stuk/types.ts';
import { begin, doel, escape } from './escape.ts';
import { schrijfTabel } from './tabel.ts';
import { zinnen, type MarkdownContext } from './zin.ts';

const handlers = {
  kop: ({ niveau, children }, context) =>
    `${'#'.repeat(niveau)} ${zinnen(children, { ...context, eenRegel: true })}`,
  alinea: ({ children }, context) => begin(zinnen(children, context).trim()),
  lijst: ({ genummerd, start, punten }, context) => {
    const teken = genummerd ? (context.anders ? ')' : '.') : context.anders ? '*' : '-';
    const ruim = punten.some(({ blokken }) => !isKort(blokken));
    return punten
      .map((punt, i) => lijstpunt(punt, genummerd ? `${start + i}${teken}` : teken, context))
      .join(ruim ? '\n\n' : '\n');
  },
  tabel: (tabel, context) => schrijfTabel(tabel, context),
  kenmerken: ({ rijen }, context) =>
    rijen
      .map(({ naam, blokken: inhoud }) =>
        lijstpunt({ blokken: metNaam(naam, inhoud) }, context.anders ? '*' : '-', context),
      )
      .join(rijen.every(({ blokken: inhoud }) => isKort(inhoud)) ? '\n' : '\n\n'),
  citaat: ({ blokken: inhoud }, context) => citaat(blokken(inhoud, context)),
  codeblok: ({ value }) => {
    const langste = Math.max(2, ...[...value.matchAll(/`+/g)].map(([reeks]) => reeks.length));
    const hek = '`'.repeat(langste + 1);
    return `${hek}\n${value}\n${hek}`;
  },
  beeld: ({ url, alt }, { naar }) => `![${escape(alt)}](${doel(naar(url))})`,
  kader: ({ titel, blokken: inhoud }, context) =>
    citaat([`**${zinnen(titel, { ...context, eenRegel: true })}**`, blokken(inhoud, context)].join('\n\n')),
  kaart: ({ titel, blokken: inhoud }, context) =>
    citaat([...(titel ? [`**${escape(titel)}**`] : []), blokken(inhoud, context)].join('\n\n')),
  schrijfruimte: ({ regels }) =>
    [`*${nl.schrijfruimte}:*`, ...Array.from({ length: regels }, () => '\\_'.repeat(40))].join('\\\n'),
  // A drawing has no place in text; what it shows stands below it in words.
  diagram: ({ titel, beschrijving, blokken: inhoud }, context) =>
    [`**${escape(titel)}**`, begin(escape(beschrijving)), blokken(inhoud, context)].join('\n\n'),
  werkblad: ({ titel, onder, blokken: inhoud }, context) =>
    [
      ...(titel ? [`### ${zinnen(titel, { ...context, eenRegel: true })}`] : []),
      ...(onder ? [begin(zinnen(onder, context))] : []),
      blokken(inhoud, context),
    ].join('\n\n'),
} satisfies Pick<StukHandlers<string, MarkdownContext>, BlokType>;

/** Blocks as Markdown, an empty line between them. */
export function blokken(rij: readonly StukBlok[], context: MarkdownContext): string {
  let anders = false;
  return rij
    .map((blok, i) => {
      const voor = rij[i - 1];
      anders = isLijst(blok) && voor !== undefined && isLijst(voor) ? !anders : false;
      return (handlers[blok.type] as (blok: StukBlok, context: MarkdownContext) => string)(blok, {
        ...context,
        anders,
      });
    })
    .filter((tekst) => tekst !== '')
    .join('\n\n');
}

/** A name in front of what it stands for: in the first paragraph, or above it. */
function metNaam(naam: string, inhoud: readonly StukBlok[]): StukBlok[] {
  const [eerste, ...rest] = inhoud;
  const term: StukZin = { type: 'sterk', children: [{ type: 'tekst', value: `${naam}:` }] };
  return eerste?.type === 'alinea'
    ? [{ type: 'alinea', children: [term, { type: 'tekst', value: ' ' }, ...eerste.children] }, ...rest]
    : [{ type: 'alinea', children: [term] }, ...inhoud];
}

const isLijst = ({ type }: StukBlok): boolean => type === 'lijst' || type === 'kenmerken';
/** A paragraph, with a list below it at most: the items of such a list stand close together. */
const isKort = ([eerste, tweede, ...meer]: readonly StukBlok[]): boolean =>
  (eerste === undefined || eerste.type === 'alinea') &&
  (tweede === undefined || tweede.type === 'lijst') &&
  meer.length === 0;

function lijstpunt({ vakje, blokken: inhoud }: Lijstpunt, teken: string, context: MarkdownContext): string {
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
