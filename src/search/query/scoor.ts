import { GEHEEL, SOORT, VELD, WOORD } from './gewichten.ts';
import type { Gevraagd, Variant } from './gevraagd.ts';
import type { Veld, Velden } from './velden.ts';

/** What scoring goes by. */
export interface Stand {
  /** How many pages there are. */
  aantal: number;
  /** On how many pages a word stands. */
  paginasMet: (woord: string) => number;
  /** Per page how much its text is about a word, above 0 and at most 1; nothing for a word that was not looked up. */
  gebruik: (stam: string) => ReadonlyMap<number, number>;
  velden: Velden;
  /** The kind of a page: `stap`, `overzicht`. */
  soortVan: (pagina: number) => string;
  bedoeling: keyof typeof SOORT | undefined;
}
export interface Score {
  pagina: number;
  punten: number;
}

/** The pages that answer what is asked, the best first; equals in the order of the site. */
export function scoor(gevraagd: readonly Gevraagd[], stand: Stand): Score[] {
  const zeldzaam = gevraagd.map((deel) => belang(deel, stand));
  const gevraagdMassa = som(gevraagd.map(({ telt }, i) => (telt ? zeldzaam[i]! : 0)));
  const punten = new Map<number, number>();
  const gedekt = new Map<number, number>();
  for (const [i, deel] of gevraagd.entries())
    for (const [pagina, raak] of raakVan(deel, stand)) {
      punten.set(pagina, (punten.get(pagina) ?? 0) + zeldzaam[i]! * raak);
      if (deel.telt) gedekt.set(pagina, (gedekt.get(pagina) ?? 0) + zeldzaam[i]!);
    }
  const gelijk = veldGelijk(gevraagd, zeldzaam, stand);
  for (const [pagina, deel] of gelijk)
    punten.set(pagina, (punten.get(pagina) ?? 0) + GEHEEL.veldGelijk * deel * som(zeldzaam));
  const scores = [...punten].map(([pagina, ruw]) => {
    const dekking = gevraagdMassa > 0 ? Math.min(1, (gedekt.get(pagina) ?? 0) / gevraagdMassa) : 1;
    return {
      pagina,
      dekking,
      punten: ruw * (1 - GEHEEL.ontbreekt * (1 - dekking)) * kans(stand.soortVan(pagina), stand.bedoeling),
    };
  });
  scores.sort((a, b) => b.punten - a.punten || a.pagina - b.pagina);
  const minstens = (scores[0]?.punten ?? 0) * GEHEEL.vanBeste;
  return scores.filter(({ dekking, punten, pagina }) => {
    // A page that has all that was asked is a result, however far down.
    if (dekking >= GEHEEL.alles) return punten > 0;
    const raak = dekking >= GEHEEL.minstens || (gelijk.get(pagina) ?? 0) > GEHEEL.minstens;
    return raak && punten >= minstens;
  });
}

/** How much a part of the question tells: the fewer pages have it, the more, if it is a subject at all. */
export function belang(
  { varianten, gewicht }: Gevraagd,
  { aantal, paginasMet, velden }: Pick<Stand, 'aantal' | 'paginasMet' | 'velden'>,
): number {
  // As it was typed, or else the first way to read it that is used at all.
  const eerste = varianten.find(({ woorden }) => woorden.every((woord) => paginasMet(woord) > 0));
  if (!eerste) return gewicht * WOORD.nergens;
  const paginas = Math.min(...eerste.woorden.map(paginasMet));
  const onderwerp = eerste.stammen.some((stam) => velden.met(stam).length > 0) ? 1 : WOORD.bijzaak;
  return gewicht * onderwerp * zeldzaamheid(aantal, paginas);
}

/** How much a word tells that stands on so many of the pages (BM25's idf). */
const zeldzaamheid = (aantal: number, paginas: number): number =>
  Math.log(1 + (aantal - Math.min(aantal, paginas) + 0.5) / (paginas + 0.5));

/** Per page how well it has a part of the question, by the best way to read it. */
function raakVan({ varianten }: Gevraagd, stand: Stand): Map<number, number> {
  const uit = new Map<number, number>();
  for (const variant of varianten)
    for (const [pagina, raak] of raakVanVariant(variant, stand))
      uit.set(pagina, Math.max(uit.get(pagina) ?? 0, raak * variant.gewicht));
  return uit;
}

/** Pages that have every stem, each in the text or in a field; the weakest counts. */
function raakVanVariant({ stammen }: Variant, { gebruik, velden }: Stand): Map<number, number> {
  let uit: Map<number, number> | undefined;
  for (const stam of stammen) {
    const deze = new Map<number, number>();
    for (const [pagina, deel] of gebruik(stam)) deze.set(pagina, VELD.tekst * deel);
    const perVeld = new Map<string, number>();
    for (const { veld, gewicht } of velden.met(stam)) {
      const kort = gewicht / Math.sqrt(veld.stammen.length);
      const sleutel = `${veld.pagina} ${veld.soort}`;
      perVeld.set(sleutel, Math.max(perVeld.get(sleutel) ?? 0, kort * VELD[veld.soort]));
    }
    for (const [sleutel, raak] of perVeld) {
      const pagina = Number.parseInt(sleutel, 10);
      deze.set(pagina, (deze.get(pagina) ?? 0) + raak);
    }
    if (!uit) uit = deze;
    else
      for (const [pagina, raak] of uit) {
        const ook = deze.get(pagina);
        if (ook === undefined) uit.delete(pagina);
        else uit.set(pagina, Math.min(raak, ook));
      }
  }
  return uit ?? new Map();
}

/**
 * Per page how far one of its fields says the same as the question: the share of the question that the field
 * has, times the share of the field that the question has. Both at most 1. What the question says beyond the
 * field counts less against it than the other way round: people ask in sentences.
 */
function veldGelijk(
  gevraagd: readonly Gevraagd[],
  zeldzaam: readonly number[],
  stand: Stand,
): Map<number, number> {
  const massa = som(gevraagd.map(({ telt }, i) => (telt ? zeldzaam[i]! : 0))) || som(zeldzaam);
  const raak = new Map<Veld, Map<string, number>>();
  const gedekt = new Map<Veld, number>();
  for (const [i, { varianten, telt }] of gevraagd.entries()) {
    const beste = new Map<Veld, number>();
    for (const variant of varianten)
      for (const stam of variant.stammen)
        for (const { veld, gewicht } of stand.velden.met(stam)) {
          const deel = (gewicht * variant.gewicht) / variant.stammen.length;
          beste.set(veld, Math.max(beste.get(veld) ?? 0, deel));
          const stammen = raak.get(veld) ?? new Map<string, number>();
          stammen.set(stam, Math.max(stammen.get(stam) ?? 0, gewicht * variant.gewicht));
          raak.set(veld, stammen);
        }
    if (telt || massa === som(zeldzaam))
      for (const [veld, deel] of beste) gedekt.set(veld, (gedekt.get(veld) ?? 0) + deel * zeldzaam[i]!);
  }
  const uit = new Map<number, number>();
  for (const [veld, stammen] of raak) {
    const vanVraag = Math.min(1, (gedekt.get(veld) ?? 0) / massa);
    const vanVeld = deelVanVeld(veld, stammen, stand);
    uit.set(veld.pagina, Math.max(uit.get(veld.pagina) ?? 0, vanVraag ** GEHEEL.restVraag * vanVeld));
  }
  return uit;
}

/** The share of a field that was asked for; small words in it weigh little, rare ones much. */
function deelVanVeld(veld: Veld, raak: ReadonlyMap<string, number>, { aantal, velden }: Stand): number {
  let heel = 0;
  let deel = 0;
  for (const stam of veld.stammen) {
    const gewicht = WOORD.stop + zeldzaamheid(aantal, velden.paginasMet(stam));
    heel += gewicht;
    deel += gewicht * Math.min(1, raak.get(stam) ?? 0);
  }
  return heel > 0 ? deel / heel : 0;
}

/** How much likelier this kind of page is for this kind of question. */
function kans(soort: string, bedoeling: Stand['bedoeling']): number {
  const { altijd } = SOORT;
  const vast = (altijd as Record<string, number>)[soort] ?? 1;
  return bedoeling ? vast * ((SOORT[bedoeling] as Record<string, number>)[soort] ?? 1) : vast;
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
