import { overzichtSoorten, soortenBy, type OverzichtSoort } from '../../../kinds/index.ts';
import { bronnenlijstFor } from '../../../model/bronnenlijst.ts';
import type { Handboek } from '../../../model/handboek.ts';
import { homeFor } from '../../../model/home.ts';
import { overzichtFor } from '../../../model/overzicht.ts';
import { typografie } from '../../../document/typography.ts';
import { boek as woord } from '../../../text/boek.ts';
import { datumTekst } from '../../../text/datum.ts';
import { nl } from '../../../text/nl.ts';
import { kop, link, linkrij, tekst, zinnenlijst } from './maak.ts';
import { nummerBronnen } from './nummer-bronnen.ts';
import { registerVan, voegtToe } from './register.ts';
import { rolmatrixBlokken } from './rolmatrix.ts';
import { schrijverVoor } from './schrijver.ts';
import { stukId } from './links.ts';
import { stukVan, type EntryMetPagina } from './stuk.ts';
import type { Boek, Boekdeel, Bronregel, Stuk, StukZin } from './types.ts';

/** The whole handbook as a book: all that the site says, once. */
export function boekVan(handboek: Handboek): Boek {
  const paginas = handboek.perSoort.pagina;
  const voor = paginas.filter(({ data }) => data.menu?.groep !== 'voet');
  const achter = paginas.filter((entry) => !voor.includes(entry));
  const deel = (id: string, titel: string, stukken: Stuk[]): Boekdeel => ({
    id,
    titel,
    adres: `#${id}`,
    samenvatting: [],
    inleiding: [],
    stukken,
  });
  return inElkaar(handboek, {
    titel: typografie(handboek.handleiding.titel),
    ondertitel: typografie(handboek.handleiding.ondertitel),
    adres: '/',
    delen: [
      deel('inleiding', woord.inleiding, [
        startstuk(handboek),
        ...voor.map((entry) => stukVan(handboek, entry as EntryMetPagina)),
      ]),
      ...soortenBy(overzichtSoorten, ({ book }) => book)
        .filter((soort) => handboek.perSoort[soort].length > 0)
        .map((soort) => deelVan(handboek, soort)),
      deel(
        'over-deze-handleiding',
        woord.overDeze,
        achter.map((entry) => stukVan(handboek, entry as EntryMetPagina)),
      ),
    ].filter(({ stukken }) => stukken.length > 0),
  });
}

/** One part of the handbook as a book of its own. */
export function deelboekVan(handboek: Handboek, soort: OverzichtSoort): Boek {
  const deel = deelVan(handboek, soort);
  const boek = inElkaar(handboek, {
    titel: deel.titel,
    ondertitel: typografie(handboek.handleiding.titel),
    adres: deel.adres,
    delen: [deel],
  });
  const titels = [deel.titel, ...deel.stukken.map(({ titel }) => titel)];
  return voegtToe(boek.register, titels) ? boek : { ...boek, register: [] };
}

function deelVan(handboek: Handboek, soort: OverzichtSoort): Boekdeel {
  const page = overzichtFor(handboek, soort);
  const { zin, blok } = schrijverVoor(page);
  return {
    id: stukId(page.adres),
    titel: page.titel,
    adres: page.adres,
    samenvatting: zin(page.samenvatting),
    inleiding: [
      ...(page.inleiding ? blok(page.inleiding) : []),
      ...(soort === 'stap' ? rolmatrixBlokken(handboek) : []),
    ],
    stukken: handboek.perSoort[soort].map((entry) => stukVan(handboek, entry as EntryMetPagina)),
  };
}

/** The home page as the first piece of the book. */
function startstuk(handboek: Handboek): Stuk {
  const page = homeFor(handboek);
  const { zin, blok } = schrijverVoor({ adres: '/', verwijzer: page.verwijzer });
  return {
    adres: '/',
    id: stukId('/'),
    familie: 'doen',
    titel: page.titel,
    feiten: [],
    samenvatting: [tekst(page.ondertitel)],
    blokken: [
      ...blok(page.inleiding),
      kop('opbrengst', nl.home.opbrengst),
      ...blok(page.opbrengst),
      ...(page.elders.plekken.length > 0
        ? [
            kop('elders', page.elders.titel),
            ...zinnenlijst(page.elders.plekken.map(({ wie, waar }) => [tekst(`${wie}: `), ...zin(waar)])),
          ]
        : []),
    ],
    voetnoten: [],
    bronnen: page.bronnen.map(({ id, nummer }) => ({ id, nummer, zinnen: [] })),
    naloop: [],
  };
}

/** What all books share: who made it, its sources with one number each, and an index of the words in it. */
function inElkaar(handboek: Handboek, eigen: Pick<Boek, 'titel' | 'ondertitel' | 'adres' | 'delen'>): Boek {
  const { handleiding, editie } = handboek;
  const inBoek = new Set(
    eigen.delen.flatMap(({ adres, stukken }) => [adres, ...stukken.map((stuk) => stuk.adres)]),
  );
  const { delen, gebruikt } = nummerBronnen(
    eigen.delen,
    handboek.perSoort.bron.map(({ id }) => id),
  );
  const register = registerVan(handboek, inBoek);
  return {
    ...eigen,
    omschrijving: handleiding.omschrijving,
    editie: editie.titel,
    versie: editie.versie,
    datum: editie.datum,
    taal: 'nl',
    uitgever: handleiding.uitgever,
    licentie: handleiding.licentie,
    site: handleiding.adres,
    delen,
    bronnen: bronregels(handboek, gebruikt, inBoek),
    register,
  };
}

/** The list of sources with all that is known of each, and the pages of this book that rest on it. */
function bronregels(
  handboek: Handboek,
  gebruikt: ReadonlyMap<string, number>,
  inBoek: ReadonlySet<string>,
): Bronregel[] {
  const lijst = bronnenlijstFor(handboek);
  const { zin } = schrijverVoor(lijst);
  return lijst.bronnen
    .filter(({ id }) => gebruikt.has(id))
    .map(({ id, bron, staatOp }) => {
      const verschenen = bron.datum === 'z.d.' ? nl.geenDatum : datumTekst(bron.datum);
      const zekerheid = [
        nl.zekerheid[bron.zekerheid],
        ...(bron.controleren && bron.zekerheid !== 'controleren' ? [nl.zekerheid.controleren] : []),
      ].join(', ');
      const hier = staatOp.filter(({ adres }) => inBoek.has(adres));
      const zinnen: StukZin[] = [
        { type: 'sterk', children: [tekst(bron.titel)] },
        tekst(
          `${/[.!?]$/.test(bron.titel) ? '' : '.'} ${bron.uitgever}, ${verschenen}; ${nl.geraadpleegd} ${datumTekst(bron.geraadpleegd)}; ${zekerheid}.`,
        ),
        ...(bron.adres ? [tekst(' '), link(bron.adres, bron.adres)] : []),
        ...(bron.toelichting ? [tekst(' '), ...zin(bron.toelichting)] : []),
        ...(hier.length > 0 ? [tekst(` ${nl.staatOp}: `), ...linkrij(hier), tekst('.')] : []),
      ];
      return { id, nummer: gebruikt.get(id)!, zinnen };
    });
}
