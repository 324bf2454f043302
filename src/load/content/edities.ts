import type { Finding } from '../../checks/issue.ts';
import { nearest } from '../../document/language/nearest.ts';
import { editieSchemaFor, withBrand, type Editie, type EditieFile } from '../../schema/editie.ts';
import type { Huisstijl, Brand } from '../../schema/huisstijl.ts';
import { filesIn } from './files-in.ts';
import type { Choices } from '../messages/schema-issue.ts';
import type { Reader } from '../reader.ts';
import { own } from '../../document/own.ts';
import type { Path } from '../../schema/walk.ts';
import { salvagedEditie } from './salvaged.ts';

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
  /** Which parts of it were refused: it is what is left, to check by and not to publish. */
  without?: Path[];
  /** Version and date of the national content; absent when its file cannot be used. */
  national?: { versie: string; datum: string };
}

/** What an edition chooses from. */
export interface EditieChoices {
  huisstijlen: Huisstijlen;
  /** What its references may name. */
  choices: Choices;
}

/** Reads the chosen edition, and the national one that it goes back to. */
export async function readEditie(
  folder: string,
  id: string,
  { read, readFixed, findings, sourceFiles }: Reader,
  { huisstijlen, choices }: EditieChoices,
): Promise<Chosen> {
  const ids = await editieIds(folder);
  const hint = id === 'landelijk' ? BACK : `Kies een van deze edities: ${ids.join(', ')}.`;
  const whole = readFixed(editieFile(id), editieSchemaFor, { hint, choices });
  const national =
    id === 'landelijk'
      ? whole
      : ids.includes('landelijk')
        ? read(editieFile('landelijk'), editieSchemaFor, choices)
        : undefined;
  const source = sourceFiles.get(editieFile(id));
  const salvaged = whole || !source ? undefined : salvagedEditie(source.data, editieSchemaFor, national);
  const chosen = whole ?? salvaged?.editie;
  const need = national && markOf('landelijk', national);
  // With a style that is not there the other faults can still be told: the build stops anyway.
  const brand = chosen && (chosen === national ? need : (markOf(id, chosen) ?? need));
  return {
    ...(chosen && brand && { chosen: withBrand(chosen, brand) }),
    ...(salvaged && { without: salvaged.without }),
    ...(national && { national: { versie: national.versie, datum: national.datum } }),
  };

  function markOf(editie: string, { huisstijl }: EditieFile): Brand | undefined {
    if (typeof huisstijl !== 'string') return huisstijl;
    const { names, read: styles } = huisstijlen;
    const style = own(styles, huisstijl);
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
