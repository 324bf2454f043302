import { isSoort, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { dateText } from '../../text/format/date.ts';
import type { Context } from '../context.ts';
import type { Finding, Where } from '../issue.ts';
import { nodesOf } from '../words/texts.ts';

/** A date of the past; `asTyped` where it may lie further on than that. */
type Past = Pick<Finding, 'bestand' | 'path' | 'plek'> & {
  date: string | undefined;
  asTyped?: string | undefined;
};

/** Days on which something happened or was looked at, and that have yet to come. */
export function checkFuture(handbook: Handbook, { today, editieId }: Context): Finding[] {
  const found: Past[] = [
    ...handbook.alle.flatMap((entry) => pastOf(entry).map((past) => ({ bestand: entry.bestand, ...past }))),
    ...handbook.editie.hulp.map(({ peildatum }, i) => ({
      bestand: `edities/${editieId}.yaml`,
      path: ['hulp', i, 'peildatum'],
      date: peildatum,
    })),
    ...[
      { path: ['datum'], date: handbook.editie.datum },
      { path: ['herkomst', 'datum'], date: handbook.editie.herkomst?.datum },
      { path: ['toegankelijkheid', 'datum'], date: handbook.editie.toegankelijkheid?.datum },
      { path: ['toegankelijkheid', 'onderzocht'], date: handbook.editie.toegankelijkheid?.onderzocht },
    ].map((past) => ({ bestand: `edities/${editieId}.yaml`, ...past })),
    ...nodesOf(handbook, 'Feit').map(({ file, path, node }) => ({
      bestand: file,
      path,
      plek: node.plek,
      date: node.attributen.peildatum,
    })),
  ];
  return found.flatMap(({ date, asTyped = date, ...here }): Finding[] =>
    // A month or a year compares with as much of today.
    date !== undefined && date > today.slice(0, date.length)
      ? [
          {
            ...here,
            rule: 'datum-toekomst',
            message: `De datum ${dateText(asTyped ?? date)} moet nog komen; vandaag is het ${dateText(today)}.`,
            hint: 'Schrijf de dag waarop het gebeurde of is nagelopen. Is het jaar goed getypt?',
          },
        ]
      : [],
  );
}

const aYearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

/** The dates of an entry that lie in the past. The day from which an amount holds may be that of next year. */
function pastOf(entry: EachEntry): { path: Where; date: string | undefined; asTyped?: string | undefined }[] {
  if (isSoort(entry, 'bron'))
    return [
      { path: ['geraadpleegd'], date: entry.data.geraadpleegd },
      ...(entry.data.datum === 'z.d.' ? [] : [{ path: ['datum'], date: entry.data.datum }]),
    ];
  const own = [
    { path: ['gecontroleerd'], date: entry.data.gecontroleerd },
    ...('wijzigingen' in entry.data ? entry.data.wijzigingen : []).map(({ datum: date }, i) => ({
      path: ['wijzigingen', i, 'datum'],
      date,
    })),
  ];
  if (isSoort(entry, 'praktijk')) {
    const { status, jaren: years } = entry.data;
    return [
      ...own,
      { path: ['status', 'peildatum'], date: status.peildatum },
      { path: ['jaren', 'van'], date: years.van?.toString() },
      { path: ['jaren', 'tot'], date: years.tot?.toString() },
    ];
  }
  if (isSoort(entry, 'portret'))
    return [...own, { path: ['toestemming', 'datum'], date: entry.data.toestemming.datum }];
  if (isSoort(entry, 'sjabloon'))
    return [
      ...own,
      ...entry.data.posten.map(({ peildatum }, i) => ({
        path: ['posten', i, 'peildatum'],
        date: peildatum && aYearBefore(peildatum),
        asTyped: peildatum,
      })),
    ];
  if (isSoort(entry, 'thema')) return [...own, { path: ['peildatum'], date: entry.data.peildatum }];
  if (isSoort(entry, 'verslag')) return [...own, { path: ['datum'], date: entry.data.datum }];
  return own;
}
