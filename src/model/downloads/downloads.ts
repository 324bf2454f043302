import { downloads as woord, type Groep, type Regel } from '../../text/downloads.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import type { Handboek } from '../handboek.ts';
import type { Link } from '../link.ts';
import type { Offer } from '../../handbook/output-file.ts';
import { bestandVan, offeredFiles, type Bestand } from './bestand.ts';

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

export function downloadsFor(handboek: Handboek): Downloads {
  const { editie } = handboek;
  return {
    titel: woord.titel,
    adres: DOWNLOADS_ADRES,
    samenvatting: woord.samenvatting,
    kruimels: [{ titel: nl.start, adres: '/' }],
    versie: woord.versie(editie.versie, datumTekst(editie.datum)),
    groepen: groepenVan(handboek),
    toegankelijk: Object.entries(woord.toegankelijkheid.regels).map(([formaat, hoe]) => ({
      formaat: woord.formaten[formaat as keyof typeof woord.toegankelijkheid.regels],
      hoe,
    })),
  };
}

/** Every file that readers are offered, in groups, each with what it is of. */
function groepenVan(handboek: Handboek): Downloadgroep[] {
  const { editie, perSoort } = handboek;
  const files = offeredFiles(handboek).filter(({ offered: { along } }) =>
    // What belongs to the pages of a soort is nothing when there are none.
    along && 'soort' in along ? perSoort[along.soort].length > 0 : true,
  );
  const perGroep = Map.groupBy(files, ({ offered }) => offered.group);
  return (Object.keys(woord.groepen) as Groep[]).flatMap((id) => {
    const inGroep = perGroep.get(id);
    if (!inGroep) return [];
    const { titel, uitleg } = woord.groepen[id];
    const perRegel = new Map<string, { line: Line; bestanden: Bestand[] }>();
    for (const file of inGroep) {
      const { line } = file.offered;
      const sleutel = typeof line === 'string' ? line : (line.page ?? line.name);
      const bekend = perRegel.get(sleutel);
      if (bekend) bekend.bestanden.push(bestandVan(file));
      else perRegel.set(sleutel, { line, bestanden: [bestandVan(file)] });
    }
    const regels = [...perRegel.values()]
      .sort((a, b) => plaats(a.line) - plaats(b.line))
      .map(({ line, bestanden }) => ({ ...regelVan(line), bestanden }));
    return { id, titel, uitleg: id === 'agenda' ? `${agendadata(editie)} ${uitleg}` : uitleg, regels };
  });
}

type Line = Offer['line'];
const REGELS = Object.keys(woord.regels) as Regel[];

/** Lines with words of their own stand in the order of those words, others as the handbook has them. */
const plaats = (line: Line): number => (typeof line === 'string' ? REGELS.indexOf(line) : 0);

const regelVan = (line: Line): Omit<Downloadgroep['regels'][number], 'bestanden'> =>
  typeof line === 'string' ? woord.regels[line] : { naam: line.name, ...(line.page && { adres: line.page }) };

/** An edition of no municipality has no dates of its own. */
const agendadata = ({ gemeente, startdatum }: Handboek['editie']): string =>
  gemeente ? woord.agendadata.eigen : woord.agendadata.voorbeeld(datumTekst(startdatum));
