import { type Merk, basisVan } from '../../model/huisstijl/basis.ts';
import { boek as boekwoord } from '../../text/boek.ts';
import { datumTekst } from '../../text/datum.ts';
import { pdf as woord } from '../../text/pdf.ts';
import { metKleur } from '../shared/beeldmerk/verf.ts';
import { tekenStraat } from '../shared/beeldmerk/straat.ts';
import { fileId, linksIn } from '../../page/links.ts';
import type { Book, BookPart } from '../../page/book/types.ts';
import { bytes } from './bytes.ts';
import { rij, roep, tekenreeks, type Code } from './code.ts';
import { colofon } from './colofon.ts';
import type { Context } from './context.ts';
import { documentJson, merkJson, type Document } from './document.ts';
import { namenVan } from './letters.ts';
import { blokken } from './schrijf.ts';
import { schrijfStuk } from './stuk.ts';
import { zinnen } from './zin.ts';

/** Kinds of pages that are short: they follow each other, where others begin on a page of their own. */
const KORT = new Set(['portret', 'vraag', 'begrip']);

/**
 * A book as code: cover, contents, parts, sources, index and colophon.
 * @throws an error in Dutch that names the page, when something in it cannot become an accessible PDF
 */
export function boekDocument(boek: Book, merk: Merk, beelden: Context['beelden']): Document {
  const stukken = boek.parts.flatMap((deel) => deel.pages);
  const bestanden: Document['bestanden'] = new Map([
    ['/merk.json', merkJson(merk)],
    ['/document.json', documentJson(boek.title, `${boek.title}, ${woord.versie(boek.version)}`, boek, 2)],
    ['/straat.svg', bytes(straatSvg(merk))],
  ]);
  const inLijst = new Set(boek.sources.map(({ id }) => id));
  const binnen = linksIn(stukken, boek.site, [...boek.parts, { address: '/bronnen/', id: 'bronnen' }]);
  const doel: Context['doel'] = (naar) => {
    const [adres, id] = naar.split('#');
    if (adres === '/bronnen/' && id !== undefined && inLijst.has(id))
      return { soort: 'binnen', stuk: `bron-${id}` };
    return binnen(naar);
  };
  const contextVan = (stuk: Context['stuk']): Context => ({
    stuk,
    niveau: 2,
    merk,
    letter: namenVan(merk)[0],
    doel,
    bron: (id) => (inLijst.has(id) ? `bron-${id}` : undefined),
    noten: new Set(),
    bestanden,
    beelden,
    blokken,
    koppen: 'bladwijzers',
  });
  for (const stuk of stukken)
    bestanden.set(
      `/stuk/${stuk.id}.typ`,
      bytes(`#import "/opmaak.typ": *\n#${schrijfStuk(stuk, contextVan(stuk))}\n`),
    );
  const delen = boek.parts.map((deel, i) =>
    schrijfDeel(deel, boek.parts.length > 1 ? i + 1 : undefined, boek.parts[i + 1]?.id ?? 'bronnen', {
      ...contextVan({ ...deel, family: 'doen', notes: [] }),
      niveau: 1,
      koppen: 'nergens',
    }),
  );
  const slotcontext: Context = {
    ...contextVan({ id: 'slot', title: boek.title, address: boek.address, family: 'doen', notes: [] }),
    stil: true,
  };
  return {
    naam: boek.title,
    datum: boek.date,
    bestanden,
    hoofd: [
      '#import "/opmaak.typ": *',
      '#import "/boek.typ": *',
      '#show: boek',
      `#${roep('omslag', '"/straat.svg"', tekenreeks(boek.subtitle), rij([boek.editie, `${woord.versie(boek.version)}, ${datumTekst(boek.date)}`, boek.publisher].map(tekenreeks)))}`,
      `#${roep('inhoudsopgave', tekenreeks(boekwoord.inhoud))}`,
      ...delen,
      hoofdstuk(
        'bronnen',
        woord.bronnen,
        roep(
          'bronnenlijst',
          ...boek.sources.map(({ id, number: nummer, children: tekst }) =>
            rij([String(nummer), tekenreeks(`bron-${id}`), zinnen(tekst, slotcontext)]),
          ),
        ),
      ),
      ...(boek.register.length > 0 ? [trefwoorden(boek.register)] : []),
      hoofdstuk('colofon', boekwoord.colofon, colofon(boek, bestanden)),
    ].join('\n'),
  };
}

/** A part: its opening, and its pages, each a file of its own so that a message can name it. */
function schrijfDeel(deel: BookPart, nummer: number | undefined, tot: string, context: Context): Code {
  const los = !deel.pages.every(({ kind: soort }) => soort && KORT.has(soort));
  const lood = deel.summary.length > 0 ? zinnen(deel.summary, context) : 'none';
  const opening = roep(
    'deel',
    tekenreeks(deel.id),
    nummer === undefined ? 'none' : tekenreeks(woord.deel(nummer)),
    tekenreeks(deel.title),
    lood,
    blokken(deel.intro, context),
    { tot: tekenreeks(tot) },
  );
  const neem = ({ id }: BookPart['pages'][number]): Code => `#include "/stuk/${id}.typ"`;
  return [
    `#${opening}`,
    ...(los
      ? deel.pages.map((stuk) => bladen(neem(stuk), deel.title, stuk.title))
      : [bladen(deel.pages.map(neem).join('\n'), deel.title)]),
  ].join('\n');
}

/**
 * Pages of their own, with what stands above them. A setting holds to the end of its brackets: were it to hold to the
 * end of the book, each page would look through those of all before it, and the time would grow with the square.
 */
const bladen = (inhoud: Code, deel: string, stuk?: string): Code =>
  `#[\n#set page(header: ${roep('hoofdregel', tekenreeks(deel), { stuk: stuk && tekenreeks(stuk) })})\n${inhoud}\n]`;

const hoofdstuk = (naam: string, titel: string, inhoud: Code): Code =>
  bladen(`#[#heading(level: 1, ${tekenreeks(titel)})#label(${tekenreeks(naam)})]\n#${inhoud}`, titel);

/** The index, each word with the places that it leads to. */
const trefwoorden = (register: Book['register']): Code =>
  hoofdstuk(
    'trefwoorden',
    boekwoord.register,
    roep(
      'register',
      ...register.map(({ letter, regels }) =>
        rij([
          tekenreeks(letter),
          rij(
            regels.map(({ woord: naam, naar }) =>
              rij([tekenreeks(naam), rij(naar.map((adres) => tekenreeks(fileId(adres))))]),
            ),
          ),
        ]),
      ),
    ),
  );

function straatSvg(merk: Merk): string {
  const { breedte, hoogte, vormen } = tekenStraat(merk.deur, metKleur(basisVan(merk).licht, 'doen'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}">${vormen}</svg>`;
}
