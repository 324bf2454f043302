import { isSoort, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { dateText } from '../../text/format/date.ts';
import type { Context } from '../context.ts';
import type { Finding, Where } from '../issue.ts';
import { nodesOf } from '../words/texts.ts';

/** Days on which something happened or was looked at, and that have yet to come. */
export function checkFuture(handbook: Handbook, { today, editieId }: Context): Finding[] {
  const found = [
    ...handbook.alle.flatMap((entry) => pastOf(entry).map((past) => ({ bestand: entry.bestand, ...past }))),
    ...handbook.editie.hulp.map(({ peildatum }, i) => ({
      bestand: `edities/${editieId}.yaml`,
      path: ['hulp', i, 'peildatum'],
      date: peildatum,
    })),
    ...[...nodesOf(handbook, 'Feit')].map(({ file, path, node }) => ({
      bestand: file,
      path,
      plek: node.plek,
      date: node.attributen.peildatum,
    })),
  ];
  return found.flatMap(({ date, ...here }): Finding[] =>
    // A month or a year compares with as much of today.
    date !== undefined && date > today.slice(0, date.length)
      ? [
          {
            ...here,
            rule: 'datum-toekomst',
            message: `De datum ${dateText(date)} moet nog komen; vandaag is het ${dateText(today)}.`,
            hint: 'Schrijf de dag waarop het gebeurde of is nagelopen. Is het jaar goed getypt?',
          },
        ]
      : [],
  );
}

/** The dates of an entry that lie in the past. The day from which an amount holds may be that of next year. */
function pastOf(entry: EachEntry): { path: Where; date: string | undefined }[] {
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
  if (isSoort(entry, 'praktijk'))
    return [...own, { path: ['status', 'peildatum'], date: entry.data.status.peildatum }];
  if (isSoort(entry, 'thema')) return [...own, { path: ['peildatum'], date: entry.data.peildatum }];
  if (isSoort(entry, 'verslag')) return [...own, { path: ['datum'], date: entry.data.datum }];
  return own;
}
