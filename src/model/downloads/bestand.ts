import { kindOf } from '../../kinds/index.ts';
import { downloads, type Formaat } from '../../text/downloads.ts';
import { adresVan } from '../adres.ts';
import type { ElkeEntry } from '../entry.ts';

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

/** The files of one page, at its address with an extension. Example: `/stappenplan/verkennen.pdf`. */
export function bestandenVan(entry: ElkeEntry): Bestand[] {
  const kaal = adresVan(entry).replace(/\/$/, '');
  return kindOf(entry.soort)
    .formats(entry.data)
    .map((formaat) => bestandOp(`${kaal}.${formaat}`));
}

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
