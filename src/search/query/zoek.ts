import { leesVraag } from './lees-vraag.ts';
import type { Bron, Kern, Zoekpagina } from './kern.ts';
import { lijktOpTerm } from './lijkt-op.ts';
import type { Pagefind, Resultaat, Treffer } from './pagefind.ts';
import { belang, scoor, type Stand } from './scoor.ts';
import { stam } from './stam.ts';
import type { Zoekvraag } from './state.ts';
import { Synoniemen } from './synoniemen.ts';
import { Velden } from './velden.ts';
import { ontleed, type Ontleding } from './vraag.ts';
import { Woordenboek } from './woordenboek.ts';
import { makeTreffers, metGeheugen, zoekTekst } from './zoek-tekst.ts';

/** The answer to a question. */
export interface Antwoord {
  /** The best first. */
  paginas: Zoekpagina[];
  /** Per filter and value how many pages remain when that value is chosen too. */
  aantallen: Record<string, Record<string, number>>;
  /** The question as it was read, when words of it were taken for others. */
  verbeterd: string | undefined;
  /** Terms that are like what was asked, to try instead; only when nothing was found. */
  lijktOp: string[];
  /** What a page says about it, with the words marked. */
  treffer: (pagina: Zoekpagina) => Promise<Treffer | undefined>;
}

/** Makes the function that answers questions. What was fetched is kept. */
export async function makeZoek(bron: Bron): Promise<(vraag: Zoekvraag) => Promise<Antwoord>> {
  const [kern, pagefind] = await Promise.all([bron.kern(), bron.pagefind().then(metGeheugen)]);
  const { paginas } = kern;
  const boek = new Woordenboek(kern);
  const { paginasMet } = boek;
  const synoniemen = new Synoniemen(kern.synoniemen);
  const velden = new Velden(kern, boek);
  const plaats = new Map(paginas.map(({ fragment }, i) => [fragment, i]));
  const paginaVan = ({ id }: Resultaat) => plaats.get(id);
  const aantal = paginas.length;

  return async ({ vraag, keuzes, letterlijk = false }) => {
    const ontleding = ontleed(vraag);
    const { gevraagd, verbeterd } = leesVraag(ontleding, { boek, synoniemen, letterlijk });
    const metBelang = gevraagd.map((deel) => ({
      deel,
      belang: belang(deel, { aantal, paginasMet, velden }),
    }));
    const { gebruik, woorden } = await zoekTekst(metBelang, pagefind, paginaVan, boek, aantal);
    const scores = scoor(gevraagd, {
      aantal,
      paginasMet,
      gebruik: (stam) => gebruik.get(stam) ?? NIETS,
      velden,
      soortVan: (pagina) => soortVan(paginas[pagina]!),
      bedoeling: bedoelingVan(ontleding, kern),
    });
    // Filters without a question: every page, in the order of the site.
    const alle = vraag ? scores.map(({ pagina }) => paginas[pagina]!) : paginas;
    const zinsneden = ontleding.zinsneden.map((rij) => `"${rij.join(' ')}"`);
    const gevonden = await metZinsneden(alle, zinsneden, pagefind);
    const treffer = makeTreffers(woorden, zinsneden, pagefind);
    return {
      paginas: gevonden.filter((pagina) => past(pagina, keuzes)),
      aantallen: telAantallen(gevonden, keuzes),
      verbeterd:
        verbeterd.size > 0
          ? ontleding.woorden.map(({ woord, getypt }) => verbeterd.get(woord) ?? getypt).join(' ')
          : undefined,
      lijktOp: gevonden.length === 0 ? lijktOpTerm(vraag, kern.synoniemen) : [],
      treffer: async ({ fragment }) => (await treffer(fragment))?.data(),
    };
  };
}

const NIETS: ReadonlyMap<number, number> = new Map();

/** Only pages on which every passage between quotes stands to the letter. */
async function metZinsneden(
  paginas: readonly Zoekpagina[],
  zinsneden: readonly string[],
  pagefind: Pagefind,
): Promise<readonly Zoekpagina[]> {
  const rijen = await Promise.all(
    zinsneden.map(async (zinsnede) => new Set((await pagefind.search(zinsnede)).results.map(({ id }) => id))),
  );
  return paginas.filter(({ fragment }) => rijen.every((rij) => rij.has(fragment)));
}

const soortVan = ({ filters }: Zoekpagina): string =>
  filters.find((filter) => filter.startsWith('soort:'))?.slice('soort:'.length) ?? '';

/** What kind of page is wanted: said by its words, or by being one bare term. */
function bedoelingVan({ bedoeling, woorden }: Ontleding, { synoniemen }: Kern): Stand['bedoeling'] {
  if (bedoeling) return bedoeling;
  if (woorden.length === 0 || woorden.length > 3) return undefined;
  const gevraagd = woorden.map(({ woord }) => stam(woord)).join(' ');
  const isTerm = synoniemen.some((groep) =>
    groep.some(
      (naam) =>
        ontleed(naam)
          .woorden.map(({ woord }) => stam(woord))
          .join(' ') === gevraagd,
    ),
  );
  return isTerm || woorden.length === 1 ? 'begrip' : undefined;
}

/** Within a filter any value will do; filters narrow each other. */
const past = ({ filters }: Zoekpagina, keuzes: Zoekvraag['keuzes']): boolean =>
  Object.entries(keuzes).every(([sleutel, waarden]) =>
    waarden.some((waarde) => filters.includes(`${sleutel}:${waarde}`)),
  );

/** For a filter in use its values count without it: choosing a second one widens. */
function telAantallen(paginas: readonly Zoekpagina[], keuzes: Zoekvraag['keuzes']): Antwoord['aantallen'] {
  const uit: Antwoord['aantallen'] = {};
  for (const pagina of paginas)
    for (const filter of pagina.filters) {
      const sleutel = filter.slice(0, filter.indexOf(':'));
      const waarde = filter.slice(sleutel.length + 1);
      const { [sleutel]: _zelf, ...ander } = keuzes;
      if (!past(pagina, ander)) continue;
      (uit[sleutel] ??= {})[waarde] = (uit[sleutel]?.[waarde] ?? 0) + 1;
    }
  return uit;
}
