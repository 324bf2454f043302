import { hasPage, kinds, reservedIds } from '../../kinds/index.ts';
import { addressOf } from '../../handbook/address.ts';
import { fileId } from '../../page/links.ts';
import { isSoort, keyOf, type EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Path } from '../../schema/walk.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** Ids that stand twice where they must be alone, and names that mean something else already. */
export function checkIds(handbook: Handbook, { seen }: Context): Finding[] {
  const taken = seen
    .filter(({ soort, id }) => reservedIds(soort).some((name) => id === name || id.startsWith(`${name}/`)))
    .map(({ id, bestand: file }): Finding => ({
      rule: 'id-gereserveerd',
      bestand: file,
      path: [],
      message: `De naam «${id}» is al bezet door een ander adres van de site.`,
      hint: 'Kies een andere bestandsnaam.',
    }));
  return [
    ...taken,
    ...impossible(seen),
    ...sameInBook(seen),
    ...samePaper(seen),
    // A tick in somebody's own plan hangs on the id alone, so it must be alone in the whole handbook.
    ...double(
      handbook.perSoort.stap.flatMap((stap) => [
        ...numbered(stap, stap.data.checklist, 'checklist'),
        ...numbered(stap, stap.data.mijlpalen, 'mijlpalen'),
      ]),
    ),
    ...handbook.alle.flatMap((entry) => double(ownIds(entry))),
    ...lists(handbook),
    ...double(
      (handbook.handleiding.netwerkmodel?.punten ?? []).map(({ id }, i) => ({
        id,
        file: 'handleiding.yaml',
        path: ['netwerkmodel', 'punten', i, 'id'],
        where: 'het netwerkmodel',
      })),
    ),
    ...double(
      (handbook.handleiding.start.elders?.plekken ?? []).flatMap(({ id }, i) =>
        id === undefined
          ? []
          : [
              {
                id,
                file: 'handleiding.yaml',
                path: ['start', 'elders', 'plekken', i, 'id'],
                where: 'de lijst plekken',
              },
            ],
      ),
    ),
  ];
}

/** Names that an address or a folder on some system cannot have. Windows keeps those of devices to itself. */
function impossible(seen: Context['seen']): Finding[] {
  return seen
    .filter(({ soort, id }) => hasPage(soort) && id.split('/').some((part) => NOT_ANYWHERE.test(part)))
    .map(({ id, bestand: file }) => ({
      rule: 'id-gereserveerd',
      bestand: file,
      path: [],
      message: `De naam «${id}» kan niet: een computer of een website gebruikt hem zelf.`,
      hint: 'Kies een andere bestandsnaam.',
    }));
}
const NOT_ANYWHERE = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/** Pages that would have one place in a book: `voor-x` beside `voor/x`, or the place of a source. */
function sameInBook(seen: Context['seen']): Finding[] {
  const first = new Map<string, string>(
    seen.filter(({ soort }) => soort === 'bron').map(({ id, bestand: file }) => [`bron-${id}`, file]),
  );
  return seen
    .filter(({ soort }) => hasPage(soort))
    .toSorted(
      (a, b) => Number(kinds[a.soort].atRoot) - Number(kinds[b.soort].atRoot) || (a.id < b.id ? 1 : -1),
    )
    .flatMap((entry): Finding[] => {
      const place = fileId(addressOf(entry));
      const before = first.get(place);
      first.set(place, before ?? entry.bestand);
      return before === undefined
        ? []
        : [
            {
              rule: 'id-gereserveerd',
              bestand: entry.bestand,
              path: [],
              message: `De naam «${entry.id}» botst in het boek met ${before}: beide heten daar «${place}».`,
              hint: 'Kies een andere bestandsnaam.',
            },
          ];
    });
}

/** A page on the place of a paper that another hands out: `start-deelnemers` beside `start`. */
function samePaper(seen: Context['seen']): Finding[] {
  const addresses = new Map(seen.map((entry) => [addressOf(entry), entry.bestand]));
  return seen
    .filter(({ soort }) => 'papers' in kinds[soort])
    .flatMap((entry): Finding[] => {
      const [, of, paper] = PAPER.exec(addressOf(entry)) ?? [];
      const other = of !== undefined && addresses.get(`${of}/`);
      return other
        ? [
            {
              rule: 'id-gereserveerd',
              bestand: entry.bestand,
              path: [],
              message: `De naam «${entry.id}» botst met ${other}: zo heten de bestanden met ${paper === 'certificaat' ? 'het certificaat' : 'de bladen voor deelnemers'} ervan.`,
              hint: 'Kies een andere bestandsnaam.',
            },
          ]
        : [];
    });
}
/** As `Paper` in `kinds/kind.ts`. */
const PAPER = /^(.+)-(deelnemers|certificaat)\/$/;

interface Find {
  id: string;
  file: string;
  path: Path;
  where: string;
}

function ownIds(entry: EachEntry): Find[] {
  if (isSoort(entry, 'module'))
    return [
      ...numbered(entry, entry.data.programma, 'programma'),
      ...numbered(entry, entry.data.werkbladen, 'werkbladen'),
    ];
  if (isSoort(entry, 'sjabloon'))
    return [
      ...numbered(entry, entry.data.velden, 'velden'),
      ...numbered(entry, entry.data.posten, 'posten').map((post) => ({ ...post, id: `post ${post.id}` })),
    ];
  return [];
}

function numbered(entry: EachEntry, items: readonly { id: string }[], field: string): Find[] {
  return items.map(({ id }, i) => ({
    id,
    file: entry.bestand,
    path: [field, i, 'id'],
    where: `${kinds[entry.soort].words.one} «${keyOf(entry).split(':')[1]}»`,
  }));
}

function lists({ handleiding }: Handbook): Finding[] {
  return (
    ['fasen', 'rollen', 'themas', 'doelgroepen', 'aanpakken', 'werkvormen', 'provincies'] as const
  ).flatMap((list) =>
    double(
      handleiding[list].map(({ id }, i) => ({
        id,
        file: 'handleiding.yaml',
        path: [list, i, 'id'],
        where: `de lijst ${list}`,
      })),
    ),
  );
}

function double(finds: Find[]): Finding[] {
  const first = new Map<string, Find>();
  return finds.flatMap((find): Finding[] => {
    const already = first.get(find.id);
    if (!already) {
      first.set(find.id, find);
      return [];
    }
    const { file, path, id } = find;
    return [
      {
        rule: 'id-dubbel',
        bestand: file,
        path,
        message: `De id «${id.replace('post ', '')}» staat ook al in ${already.file === file && file.endsWith('.mdx') ? 'dit bestand' : already.where}.`,
        hint: 'Geef het nieuwste van de twee een andere id; een gepubliceerde id verandert nooit.',
      },
    ];
  });
}
