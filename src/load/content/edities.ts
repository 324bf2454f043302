import type { Finding } from '../../checks/issue.ts';
import { nearest } from '../../document/language/nearest.ts';
import { editieSchemaFor, withBrand, type Editie, type EditieFile } from '../../schema/editie.ts';
import type { Huisstijl, Brand } from '../../schema/huisstijl.ts';
import { filesIn } from './files-in.ts';
import type { Reader } from '../reader.ts';
import { own } from '../../document/own.ts';

export const editieFile = (id: string): string => `edities/${id}.yaml`;

/** The ids of all editions: the files in `edities/` itself, not those in the folders beside them. */
export async function editieIds(folder: string): Promise<string[]> {
  return (await filesIn(folder, 'edities')).flatMap((file) => {
    const [, id] = /^edities\/([^/]+)\.yaml$/.exec(file) ?? [];
    return id === undefined ? [] : [id];
  });
}

/** The house styles to choose from: all that have a file, and those whose file could be read. */
export interface Huisstijlen {
  names: string[];
  read: Record<string, Huisstijl>;
}

/** The edition that was chosen, and the national one that it goes back to. */
export interface Chosen {
  chosen?: Editie;
  /** Version and date of the national content; absent when its file cannot be used. */
  national?: { versie: string; datum: string };
}

/**
 * Reads the chosen edition.
 * @param alle whether to read the other editions too, to find what is wrong with them
 */
export async function readEditie(
  folder: string,
  id: string,
  { read, readFixed, findings }: Reader,
  styles: Huisstijlen,
  all: boolean,
): Promise<Chosen> {
  const ids = await editieIds(folder);
  const fixed = (editie: string, hint: string) => readFixed(editieFile(editie), editieSchemaFor, hint);
  const national =
    id === 'landelijk' || ids.includes('landelijk') ? await fixed('landelijk', BACK) : undefined;
  const chosen =
    id === 'landelijk' ? national : await fixed(id, `Kies een van deze edities: ${ids.join(', ')}.`);
  const otherwise = all ? ids.filter((other) => other !== id && other !== 'landelijk') : [];
  for (const other of otherwise) {
    const editie = await read(editieFile(other), editieSchemaFor);
    if (editie) markOf(other, editie);
  }
  const need = national && markOf('landelijk', national);
  // With a style that is not there the other faults can still be told: the build stops anyway.
  const brand = chosen && (chosen === national ? need : (markOf(id, chosen) ?? need));
  return {
    ...(chosen && brand && { chosen: withBrand(chosen, brand) }),
    ...(national && { national: { versie: national.versie, datum: national.datum } }),
  };

  function markOf(editie: string, { huisstijl }: EditieFile): Brand | undefined {
    if (typeof huisstijl !== 'string') return huisstijl;
    const { names, read } = styles;
    const style = own(read, huisstijl);
    if (!names.includes(huisstijl)) findings.push(unknownStyle(editie, huisstijl, names));
    return style?.merk;
  }
}

function unknownStyle(editie: string, style: string, known: string[]): Finding {
  const meant = nearest(style, known);
  return {
    rule: 'huisstijl-onbekend',
    bestand: editieFile(editie),
    path: ['huisstijl'],
    message: `De huisstijl «${style}» bestaat niet.`,
    hint: meant
      ? `Bedoelde u «${meant}»?`
      : known.length > 0
        ? `Kies uit: ${known.join(', ')}. Of schrijf hier de merkwaarden zelf.`
        : `Maak huisstijlen/${style}.yaml, of schrijf hier de merkwaarden zelf.`,
  };
}

const BACK = 'Zet het terug; zonder dit bestand kan de site niet gebouwd worden.';
