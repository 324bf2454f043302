import { downloads, type Formaat } from '../../text/downloads.ts';
import { adresVan } from '../adres.ts';
import { isSoort, type ElkeEntry } from '../entry.ts';

/** A file to take along. */
export interface Bestand {
  adres: string;
  formaat: Formaat;
  /** The format as readers know it. */
  naam: string;
}

/** A file at an address; its extension says what it is. */
export function bestandOp(adres: string): Bestand {
  const formaat = adres.slice(adres.lastIndexOf('.') + 1) as Formaat;
  return { adres, formaat, naam: downloads.formaten[formaat] };
}

/** The formats in which a page of its own can be taken along. */
const PER_SOORT = {
  stap: ['pdf', 'docx', 'odt'],
  module: ['pdf', 'docx', 'odt'],
  sjabloon: ['docx', 'odt'],
} as const satisfies Partial<Record<ElkeEntry['soort'], readonly Formaat[]>>;

/** The files of one page, at its address with an extension. Example: `/stappenplan/verkennen.pdf`. */
export function bestandenVan(entry: ElkeEntry): Bestand[] {
  const kaal = adresVan(entry).replace(/\/$/, '');
  return formatenVan(entry).map((formaat) => bestandOp(`${kaal}.${formaat}`));
}

function formatenVan(entry: ElkeEntry): readonly Formaat[] {
  if (isSoort(entry, 'sjabloon')) return [...PER_SOORT.sjabloon, ...(heeftBlad(entry) ? BLADEN : [])];
  return entry.soort in PER_SOORT ? PER_SOORT[entry.soort as keyof typeof PER_SOORT] : [];
}

const BLADEN: readonly Formaat[] = ['xlsx', 'ods'];

/** Whether a template is a sheet to calculate or count with too. */
const heeftBlad = ({ data }: Extract<ElkeEntry, { soort: 'sjabloon' }>): boolean => data.blad !== undefined;

/** A file of more than the page says so. */
const vanAlle = (bestand: Bestand): Bestand => ({ ...bestand, naam: downloads.allePraktijken(bestand.naam) });

/** What a page offers to take along: its own files, and those that it is part of. */
export function meenemenVan(entry: ElkeEntry): Bestand[] {
  const eigen = bestandenVan(entry);
  if (entry.soort === 'stap') return [...eigen, bestandOp('/stappenplan.ics')];
  if (entry.soort === 'module') return [...eigen, bestandOp('/leerlijn.ics')];
  if (entry.soort === 'praktijk')
    return ['/downloads/praktijken.pdf', '/praktijken.csv'].map(bestandOp).map(vanAlle);
  return eigen;
}
