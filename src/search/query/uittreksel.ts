import { SPLITSTEKEN, type Treffer } from './pagefind.ts';

/** A piece of text; `raak` when it is a word that was asked for. */
export interface Stuk {
  tekst: string;
  raak: boolean;
}
/** A place on a page that has what was asked for. */
export interface Vindplek {
  kop: string;
  /** What the browser is to mark there. */
  passage: string;
  /** The anchor; empty at the top of the page. */
  id: string;
  stukken: Stuk[];
}

/** How many words the top of a page is shown with. */
const BOVEN = 28;

/**
 * What to show of a page: the words at its top, and the best of its places.
 * @param titel of the page: Pagefind's text begins with it
 * @param hoogstens how many places
 */
export function uittreksels(
  { content, sub_results }: Treffer,
  titel: string,
  hoogstens = 3,
): { boven: Stuk[]; passage: string; plekken: Vindplek[] } {
  const deel = ({ weighted_locations }: Treffer['sub_results'][number]) =>
    weighted_locations.reduce((som, { balanced_score }) => som + balanced_score, 0);
  const opPlek = sub_results.filter(({ url }) => url.includes('#'));
  const bovenaan = sub_results.find(({ url }) => !url.includes('#'));
  const plekken = opPlek
    .sort((a, b) => deel(b) - deel(a))
    .slice(0, hoogstens)
    .map(({ title, url, excerpt }) => {
      const kop = zonderTeken(title);
      const stukken = stukkenVan(excerpt);
      return {
        kop,
        id: url.slice(url.indexOf('#') + 1),
        passage: passageVan(stukken),
        stukken: zonderKop(stukkenVan(zonderLabels(excerpt)), kop),
      };
    });
  const boven = bovenaan ? stukkenVan(bovenaan.excerpt) : begin(content, titel);
  const leesbaar = bovenaan ? stukkenVan(zonderLabels(bovenaan.excerpt)) : boven;
  return { boven: zonderKop(leesbaar, titel), passage: passageVan(boven), plekken };
}

/** An excerpt of Pagefind as pieces: words and marks, whatever else it may hold. Signs of ours are taken out. */
export function stukkenVan(excerpt: string): Stuk[] {
  const uit: Stuk[] = [];
  for (const [i, ruw] of excerpt.split(/<\/?mark>/).entries()) {
    const tekst = zonderTeken(ruw.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    // Pagefind marks what stands between two spaces; a comma or a quote is no part of the word.
    const [, voor = '', woord = '', na = ''] =
      i % 2 === 1 ? /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(tekst)! : [];
    if (i % 2 === 0) voegToe(uit, tekst, false);
    else {
      voegToe(uit, voor, false);
      voegToe(uit, woord, true);
      voegToe(uit, na, false);
    }
  }
  return uit;
}

/**
 * An excerpt of Pagefind without its labels: words with our sign before them. A label that is what was asked for, and
 * the only place where it stands, is worth more than a sentence without it: then they all stay.
 */
export function zonderLabels(excerpt: string): string {
  const rest = excerpt.replace(LABEL, '$1').replace(/\s+/g, ' ').trim();
  const gevonden = (tekst: string) => tekst.includes('<mark>');
  return (gevonden(excerpt) && !gevonden(rest)) || !/\p{L}/u.test(rest) ? excerpt : rest;
}

/** A word that is a label, with its mark and with what comes before it. */
const LABEL = new RegExp(`(^|[\\s…])(?:<mark>)?\\${SPLITSTEKEN}\\S*`, 'gu');

function voegToe(stukken: Stuk[], tekst: string, raak: boolean): void {
  const laatste = stukken.at(-1);
  if (!tekst) return;
  if (laatste && laatste.raak === raak) laatste.tekst += tekst;
  else stukken.push({ tekst, raak });
}

const zonderTeken = (tekst: string): string => tekst.replaceAll(SPLITSTEKEN, '');

/** An excerpt that does not begin by saying its heading once more. */
function zonderKop(stukken: readonly Stuk[], kop: string): Stuk[] {
  const heel = stukken.map(({ tekst }) => tekst).join('');
  if (!heel.startsWith(kop)) return [...stukken];
  let weg = kop.length + /^[.?!:]?\s*/.exec(heel.slice(kop.length))![0].length;
  return stukken.flatMap(({ tekst, raak }) => {
    const rest = tekst.slice(weg);
    weg = Math.max(0, weg - tekst.length);
    return rest ? [{ tekst: rest, raak }] : [];
  });
}

/** The first words of a page, after its title. */
function begin(content: string, titel: string): Stuk[] {
  const heel = zonderTeken(zonderLabels(content));
  const tekst = heel.startsWith(titel) ? heel.slice(titel.length).replace(/^[.?!]?\s*/, '') : heel;
  const woorden = tekst.split(' ');
  const kort = woorden.slice(0, BOVEN).join(' ');
  return kort ? [{ tekst: woorden.length > BOVEN ? `${kort} …` : kort, raak: false }] : [];
}

/**
 * The words for the browser to mark: the first that was asked for, and those that follow it with a space
 * between. Across punctuation a note may stand.
 */
export function passageVan(stukken: readonly Stuk[]): string {
  const eerste = stukken.findIndex(({ raak }) => raak);
  if (eerste === -1) return '';
  let eind = eerste;
  while (stukken[eind + 1]?.tekst === ' ' && stukken[eind + 2]?.raak) eind += 2;
  return stukken
    .slice(eerste, eind + 1)
    .map(({ tekst }) => tekst)
    .join('');
}

/**
 * The address of a place, so that the browser shows the passage and marks it; no script needed.
 * Example: `adresVan('/vragen/vog/', 'kern', 'gratis VOG')` → `/vragen/vog/#kern:~:text=gratis%20VOG`.
 */
export function adresVan(adres: string, id: string, passage: string): string {
  // In a text fragment a hyphen means something else.
  const tekst = passage && `:~:text=${encodeURIComponent(passage).replaceAll('-', '%2D')}`;
  return id || tekst ? `${adres}#${id}${tekst}` : adres;
}
