import { kinds, overzichtSoorten, soortenBy, type Soort } from '../../kinds/index.ts';
import { downloads as woord } from '../../text/downloads.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linkNaar, type Link } from '../link.ts';
import { typografie } from '../../document/typography.ts';
import { bestandenVan, bestandOp, type Bestand } from './bestand.ts';

/** The page of all files to take along. */
export interface Downloads extends Link {
  samenvatting: string;
  kruimels: Link[];
  /** Of which version the files are. */
  versie: string;
  groepen: Downloadgroep[];
  toegankelijk: { formaat: string; hoe: string }[];
}
export interface Downloadgroep {
  id: string;
  titel: string;
  uitleg: string;
  /** What one takes along: a page of the site, or a name with what it is for. */
  regels: { naam: string; adres?: string; waarvoor?: string; bestanden: Bestand[] }[];
}

export const DOWNLOADS_ADRES = '/downloads/';

/** The parts that are a file of their own, in the order of the book. */
export const deelboeken = soortenBy(overzichtSoorten, ({ bookOfItsOwn, book }) => bookOfItsOwn && book);

export function downloadsFor(handboek: Handboek): Downloads {
  const { editie, perSoort, handleiding } = handboek;
  const er = (soort: Soort) => perSoort[soort].length > 0;
  return {
    titel: woord.titel,
    adres: DOWNLOADS_ADRES,
    samenvatting: woord.samenvatting,
    kruimels: [{ titel: nl.start, adres: '/' }],
    versie: woord.versie(editie.versie, datumTekst(editie.datum)),
    groepen: [
      groep('boek', [
        regel('lezen', '/downloads/handleiding.pdf'),
        regel('schrijven', '/downloads/handleiding.docx'),
        regel('telefoon', '/downloads/handleiding.epub'),
        regel('zonderInternet', '/downloads/handleiding.zip'),
      ]),
      groep(
        'delen',
        deelboeken.filter(er).map((soort) => ({
          naam: typografie(handleiding.delen[soort].titel),
          bestanden: [bestandOp(deelboekAdres(soort))],
        })),
      ),
      ...(['stap', 'module', 'sjabloon'] as const).map((soort) => groep(soort, perSoort[soort].map(pagina))),
      {
        ...groep('agenda', [
          ...(er('stap') ? [regel('stappenplan', '/stappenplan.ics')] : []),
          ...(er('module') ? [regel('leerlijn', '/leerlijn.ics')] : []),
        ]),
        uitleg: `${agendadata(editie)} ${woord.groepen.agenda.uitleg}`,
      },
      groep('gegevens', [
        regel('praktijken', '/praktijken.csv', '/praktijken.json'),
        regel('handboek', '/handboek.json'),
        regel('begrippen', '/begrippen.jsonld'),
        regel('feed', '/feed.xml'),
        regel('sitemap', '/sitemap-0.xml'),
        regel('llms', '/llms.txt'),
      ]),
    ].filter(({ regels }) => regels.length > 0),
    toegankelijk: Object.entries(woord.toegankelijkheid.regels).map(([formaat, hoe]) => ({
      formaat: woord.formaten[formaat as keyof typeof woord.toegankelijkheid.regels],
      hoe,
    })),
  };
}

/** An edition of no municipality has no dates of its own. */
const agendadata = ({ gemeente, startdatum }: Handboek['editie']): string =>
  gemeente ? woord.agendadata.eigen : woord.agendadata.voorbeeld(datumTekst(startdatum));

/** Where the book of one part stands. Example: `stap` → `/downloads/stappenplan.pdf`. */
export const deelboekAdres = (soort: Soort): string => `/downloads/${kinds[soort].folder}.pdf`;

const groep = (id: keyof typeof woord.groepen, regels: Downloadgroep['regels']): Downloadgroep => ({
  id,
  ...woord.groepen[id],
  regels,
});

const regel = (id: keyof typeof woord.regels, ...adressen: string[]): Downloadgroep['regels'][number] => ({
  ...woord.regels[id],
  bestanden: adressen.map(bestandOp),
});

function pagina(entry: ElkeEntry): Downloadgroep['regels'][number] {
  const { titel, adres } = linkNaar(entry);
  return { naam: titel, adres, bestanden: bestandenVan(entry) };
}
