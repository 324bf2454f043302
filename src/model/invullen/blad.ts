import { past, type Antwoorden, type Vraagveld } from './antwoorden.ts';
import { getalVan } from '../getal.ts';
import { own } from '../../document/own.ts';

/** A field of a spreadsheet that takes an answer over. */
interface Bladveld {
  id: string;
  invoer: Vraagveld['invoer'];
  waarde?: string | number;
}

/** A spreadsheet, as far as answers go in. */
interface Sheet {
  soort: string;
  velden?: readonly Bladveld[];
  dekking?: readonly Bladveld[];
}

/**
 * The data of a spreadsheet with the answers of the page in its fields. A list has no place for one answer: it is
 * filled in row by row.
 */
export function vulBlad<T extends Sheet>(blad: T, antwoorden: Antwoorden): T {
  const { soort, velden, dekking } = blad;
  if (soort !== 'begroting' || !velden || !dekking) return blad;
  const vul = (veld: Bladveld): Bladveld => {
    const waarde = waardeVan(veld, antwoorden);
    return waarde === undefined ? veld : { ...veld, waarde };
  };
  return { ...blad, velden: velden.map(vul), dekking: dekking.map(vul) };
}

function waardeVan({ id, invoer }: Bladveld, antwoorden: Antwoorden): string | number | undefined {
  const antwoord = own(antwoorden, id);
  if (typeof antwoord !== 'string' || antwoord.trim() === '') return undefined;
  // A sheet computes with days too: one that is none stays on the page.
  if (!past({ invoer }, antwoord)) return undefined;
  return invoer === 'getal' || invoer === 'bedrag' ? getalVan(antwoord) : antwoord;
}
