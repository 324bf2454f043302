import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bevinding } from '../checks/issue.ts';
import { platteVelden, type Woorden } from '../checks/plain-fields.ts';
import { teksten } from '../checks/texts.ts';
import { afstand, nearest } from '../document/nearest.ts';
import { beideAccenten, delenVan, isGespeld, woordenIn, zonderAccent } from '../document/spelling.ts';
import { knopen } from '../document/walk.ts';
import type { Handboek } from '../model/handboek.ts';
import { leesWoordenboek } from './woordenboek.ts';

/** The handbook's own words, in the content folder: one per line, explanation behind `#`. */
const WOORDENLIJST = 'woordenlijst.txt';

/**
 * Words that neither the Dutch dictionary nor the handbook's own list knows: the first of each in a file.
 * Apart from the other checks, as reading the dictionary takes seconds that a build need not spend.
 * @param map the content folder, where the word list lies; an edition may have one of its own in its folder
 */
export async function checkSpelling(handboek: Handboek, map: string, editie: string): Promise<Bevinding[]> {
  const eigen = new Set([
    ...(await eigenWoorden(map)),
    ...(await eigenWoorden(join(map, 'edities', editie))),
    ...namenVan(handboek),
  ]);
  const nederlands = await leesWoordenboek();
  const kent = (vorm: string) => eigen.has(vorm) || nederlands.kent(vorm);
  const gevonden = [...lopendeTekst(handboek)].flatMap((plaats) =>
    woordenIn(plaats.tekst).flatMap((geheel) =>
      isGespeld(geheel.woord, kent)
        ? [{ ...plaats, ...geheel, goed: true }]
        : delenVan(geheel).map(({ vormen, ...deel }) => ({
            ...plaats,
            ...deel,
            goed: vormen.some((vorm) => isGespeld(vorm, kent)),
          })),
    ),
  );
  const vaak = vaakGebruikt(gevonden.filter(({ goed }) => goed).map(({ woord }) => woord));
  // Searching the dictionary for what looks like a word takes longest of all; what the handbook says comes first.
  const bedoelde = eenKeer((woord) =>
    suggestie(woord, [
      () =>
        [beideAccenten(woord), zonderAccent(woord), metHoofdletter(woord), woord.toUpperCase()].find(kent),
      () => nearest(woord, vaak),
      () => nederlands.lijktOp(woord),
    ]),
  );
  const verteld = new Set<string>();
  return gevonden.flatMap(({ woord, index, goed, tekst, ...hier }): Bevinding[] => {
    const sleutel = `${hier.bestand} ${woord.toLowerCase()}`;
    if (goed || verteld.has(sleutel)) return [];
    verteld.add(sleutel);
    const bedoeld = bedoelde(woord);
    return [
      {
        ...hier,
        rule: 'spelling',
        binnen: { tekst, index },
        message: `Dit woord kennen we niet: «${woord}».`,
        hint: `${bedoeld ? `Bedoelde u «${bedoeld}»?` : 'Kijk of het goed gespeld is.'} Klopt het woord, zet het dan in ${WOORDENLIJST}.`,
      },
    ];
  });
}

/**
 * The first suggestion that is near enough to help. A word with a capital inside is a name or an abbreviation:
 * what looks like it is another one.
 */
function suggestie(woord: string, vragen: readonly (() => string | undefined)[]): string | undefined {
  if (/\p{Lu}/u.test(woord.slice(1))) return undefined;
  const hoogstens = woord.length < 6 ? 1 : 2;
  for (const vraag of vragen) {
    const bedoeld = vraag();
    if (bedoeld && bedoeld !== woord && /^\p{L}+(?:[-'’]\p{L}+)*$/u.test(bedoeld)) {
      if (afstand(bedoeld.toLowerCase(), woord.toLowerCase()) <= hoogstens) return bedoeld;
    }
  }
  return undefined;
}

const metHoofdletter = (woord: string): string => woord[0]!.toUpperCase() + woord.slice(1);

/** Remembers the answer per word: a name that is not in the list stands in many files. */
function eenKeer<T>(vraag: (woord: string) => T): (woord: string) => T {
  const antwoorden = new Map<string, T>();
  return (woord) => {
    if (!antwoorden.has(woord)) antwoorden.set(woord, vraag(woord));
    return antwoorden.get(woord)!;
  };
}

/**
 * The names of people, which stand in their own fields and nowhere else: a list would outlive a withdrawal.
 * And those of the edition.
 */
function namenVan(handboek: Handboek): string[] {
  const { gemeente = '', organisatie = '' } = handboek.editie;
  const namen = [
    gemeente,
    organisatie,
    ...handboek.perSoort.portret.map(({ data }) => data.naam),
    ...handboek.perSoort.verslag.flatMap(({ data }) => data.begeleiders.map(({ naam }) => naam)),
  ];
  return namen.flatMap((naam) => naam.match(/[\p{L}\p{M}]+/gu) ?? []);
}

async function eigenWoorden(map: string): Promise<ReadonlySet<string>> {
  const bestand = join(map, WOORDENLIJST);
  const lijst = existsSync(bestand) ? await readFile(bestand, 'utf8') : '';
  const woorden = lijst.normalize('NFC').replaceAll('’', "'").replace(/#.*/g, '').split(/\s+/);
  return new Set(woorden.filter(Boolean));
}

/** Words that stand in the handbook three times or more: likelier meant than a rare one. */
function vaakGebruikt(woorden: readonly string[]): string[] {
  return [...Map.groupBy(woorden, (woord) => woord)]
    .filter(([, keer]) => keer.length >= 3)
    .map(([woord]) => woord);
}

/** Everything in running words: rich texts, descriptions of images, titles of frames, and plain fields. */
function* lopendeTekst(handboek: Handboek): Generator<Woorden> {
  for (const { bestand, pad, tekst } of teksten(handboek))
    for (const node of knopen(tekst)) {
      const hier = { bestand, pad, plek: node.plek };
      if (node.type === 'text') yield { ...hier, tekst: node.value };
      else if (node.type === 'image') yield { ...hier, tekst: node.alt };
      else if ('attributen' in node && 'titel' in node.attributen && node.attributen.titel)
        yield { ...hier, tekst: node.attributen.titel };
    }
  yield* [...platteVelden('handleiding.yaml', handboek.teksten)].filter(isProza);
  for (const entry of handboek.alle) {
    const verwijst = new Set(entry.marked.map(({ pad }) => pad.join('/')));
    for (const veld of platteVelden(entry.bestand, entry.fields))
      if (isProza(veld) && !verwijst.has((veld.pad as (string | number)[]).join('/'))) yield veld;
  }
}

/** Ids, and choices that the schema holds to its own list, are no running words. */
const isProza = ({ pad, tekst }: Woorden): boolean =>
  !ZONDER_SPELLING.has(String(pad.at(-1))) && !/^[a-z0-9]+([-:/][a-z0-9]+)+$/.test(tekst);
const ZONDER_SPELLING: ReadonlySet<string> = new Set(['id', 'onderdeel', 'van', 'naar', 'invoer', 'uitPlan']);
