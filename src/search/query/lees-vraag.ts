import { VARIANT, WOORD } from './reading-weights.ts';
import { variant, type Gevraagd, type Variant } from './gevraagd.ts';
import type { BekendWoord } from './kern.ts';
import { stam } from './stam.ts';
import { SCHEIDBAAR, VAGE_WOORDEN } from './stopwoorden.ts';
import type { Synoniemen } from './synoniemen.ts';
import type { Ontleding, Vraagwoord } from './vraag.ts';
import type { Woordenboek } from './woordenboek.ts';
import { gelijk } from './woorden.ts';

/** What a question asks, and what was changed to read it. */
export interface GelezenVraag {
  gevraagd: Gevraagd[];
  /** Per word of the question the one that was taken for it. */
  verbeterd: ReadonlyMap<string, string>;
  /** Words that the handbook has in no form, as they were typed. */
  unknown: string[];
  /** Telling words that it does have. */
  known: string[];
}

export interface Hulp {
  boek: Woordenboek;
  synoniemen: Synoniemen;
  /** Whether words stay as they are typed. */
  letterlijk: boolean;
}

/** Looks up every word of a question, alone and together. */
export function leesVraag({ woorden }: Ontleding, hulp: Hulp): GelezenVraag {
  const verbeterd = new Map<string, string>();
  const samen = letterlijkSamen(woorden, hulp);
  const opgenomen = new Set(samen.flatMap(({ van }) => van));
  const werkwoorden = scheidbaar(woorden, hulp);
  const unknown: string[] = [];
  const known: string[] = [];
  const gevraagd = woorden.map((deel): Gevraagd => {
    if (werkwoorden.some(({ van }) => van.includes(deel)))
      return { varianten: heel(deel.woord, hulp), gewicht: WOORD.stop, telt: false };
    const varianten = variantenVan(deel, hulp, opgenomen.has(deel), deel === woorden.at(-1), verbeterd);
    const has = varianten.some(({ woorden }) => woorden.every(hulp.boek.kent));
    if (deel.gewicht > WOORD.vraag && !opgenomen.has(deel) && !/^\d+$/.test(deel.woord))
      (has ? known : unknown).push(verbeterd.get(deel.woord) ?? deel.getypt);
    return { varianten, gewicht: deel.gewicht, telt: deel.gewicht > WOORD.vraag };
  });
  const gebruikt = woorden.map(({ woord }) => verbeterd.get(woord) ?? woord);
  return {
    gevraagd: [
      ...gevraagd,
      ...samen.map(({ woord }) => ({ varianten: heel(woord, hulp), gewicht: WOORD.samen * 2, telt: false })),
      ...werkwoorden.map(({ woord }) => ({
        varianten: [variant([woord], VARIANT.scheidbaar)],
        gewicht: 1,
        telt: true,
      })),
      ...hulp.synoniemen.inVraag(gebruikt).map((namen) => ({
        varianten: namen.map((naam) => variant(naam, VARIANT.synoniem)),
        gewicht: WOORD.omschreven,
        telt: false,
      })),
    ],
    verbeterd,
    unknown,
    known: known.filter((word) => !VAGE_WOORDEN.has(gelijk(word))),
  };
}

/** Every way to read one word. */
function variantenVan(
  { woord, gewicht }: Vraagwoord,
  hulp: Hulp,
  opgenomen: boolean,
  laatste: boolean,
  verbeterd: Map<string, string>,
): Variant[] {
  const { boek, synoniemen, letterlijk } = hulp;
  if (boek.kent(woord) || synoniemen.van([woord]).length > 0) return heel(woord, hulp);
  if (letterlijk || gewicht <= WOORD.vraag || opgenomen) return [variant([woord], 1)];
  const begin = woord.length > 2 ? boek.beginnendMet(woord, MEESTE_BEGIN) : [];
  const [beste, tweede] = boek.lijktOp(woord);
  const alsBegin = () => begin.map((vorm) => variant([vorm], VARIANT.begin));
  const verbeter = (door: BekendWoord): Variant[] => {
    verbeterd.set(woord, door.woord);
    return [
      ...heel(door.woord, hulp).map((variant) => ({
        ...variant,
        gewicht: variant.gewicht * VARIANT.verbeterd,
      })),
      ...(tweede && stam(tweede.bekend.woord) !== stam(door.woord)
        ? [variant([tweede.bekend.woord], VARIANT.verbeterdTweede)]
        : []),
    ];
  };
  // The last word may not be whole yet: «begrotin». Of the others one slip is likelier than a new compound
  // («vertrouwespersoon»), and a new compound is likelier than two.
  if (laatste && begin.length > 0) return alsBegin();
  if (beste?.fouten === 1) return verbeter(beste.bekend);
  const geknipt = boek.knip(woord);
  if (geknipt.length > 0) return [variant(geknipt, VARIANT.geknipt)];
  if (begin.length > 0) return alsBegin();
  if (beste) return verbeter(beste.bekend);
  const like = laatste ? boek.beginningLike(woord, MOST_LIKE) : [];
  return like.length > 0 ? like.map((form) => variant([form], VARIANT.beginningLike)) : [variant([woord], 1)];
}
/** How many words a beginning with a slip in it may stand for. */
const MOST_LIKE = 4;
/** How many words a beginning may stand for. */
const MEESTE_BEGIN = 6;

/** A word that the handbook uses: itself, written apart, and its synonyms. */
function heel(woord: string, { boek, synoniemen }: Hulp): Variant[] {
  const delen = boek.delenVan(woord);
  return [
    variant([woord], 1),
    ...(delen.length > 1 ? [variant(delen, VARIANT.losgeschreven)] : []),
    ...synoniemen.van([woord]).map((naam) => variant(naam, VARIANT.synoniem)),
  ];
}

/** Neighbours that are one word: `vertrouwens personen`, `schuld hulp verlening`. */
function letterlijkSamen(
  woorden: readonly Vraagwoord[],
  { boek }: Hulp,
): { woord: string; van: Vraagwoord[] }[] {
  const gevonden: { woord: string; van: Vraagwoord[] }[] = [];
  for (let i = 0; i < woorden.length; i++)
    for (const aantal of [3, 2]) {
      const van = woorden.slice(i, i + aantal);
      if (van.length < aantal || van.some(({ woord }) => woord.length < 3)) continue;
      const los = van.map(({ woord }) => woord);
      const woord = [los.join(''), los.join('s')].find((samen) => boek.kent(samen));
      if (woord) gevonden.push({ woord, van });
    }
  return gevonden;
}

/** Verbs whose first part stands further on: `hoe zet ik … op` asks about `opzetten`. */
function scheidbaar(woorden: readonly Vraagwoord[], { boek }: Hulp): { woord: string; van: Vraagwoord[] }[] {
  return woorden.flatMap((deel, na) => {
    if (!SCHEIDBAAR.has(deel.woord)) return [];
    const bij = woorden.slice(0, na).find(({ woord }) => {
      const samen = deel.woord + woord;
      return woord.length > 2 && boek.kent(samen);
    });
    return bij ? [{ woord: deel.woord + bij.woord, van: [bij, deel] }] : [];
  });
}
