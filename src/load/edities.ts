import type { Bevinding } from '../checks/issue.ts';
import { nearest } from '../document/nearest.ts';
import { editieSchemaVoor, metMerk, type Editie, type EditieBestand } from '../schema/editie.ts';
import type { Huisstijl, Merk } from '../schema/huisstijl.ts';
import { bestandenIn } from './bestanden.ts';
import type { Lezer } from './lezer.ts';
import { own } from '../document/own.ts';

export const editieBestand = (id: string): string => `edities/${id}.yaml`;

/** The ids of all editions: the files in `edities/` itself, not those in the folders beside them. */
export async function editieIds(map: string): Promise<string[]> {
  return (await bestandenIn(map, 'edities')).flatMap((bestand) => {
    const [, id] = /^edities\/([^/]+)\.yaml$/.exec(bestand) ?? [];
    return id === undefined ? [] : [id];
  });
}

/** The house styles to choose from: all that have a file, and those whose file could be read. */
export interface Huisstijlen {
  namen: string[];
  gelezen: Record<string, Huisstijl>;
}

/** The edition that was chosen, and the national one that it goes back to. */
export interface Gekozen {
  gekozen?: Editie;
  /** Version and date of the national content; absent when its file cannot be used. */
  landelijk?: { versie: string; datum: string };
}

/**
 * Reads the chosen edition.
 * @param alle whether to read the other editions too, to find what is wrong with them
 */
export async function leesEditie(
  map: string,
  id: string,
  { lees, leesVast, bevindingen }: Lezer,
  stijlen: Huisstijlen,
  alle: boolean,
): Promise<Gekozen> {
  const ids = await editieIds(map);
  const vast = (editie: string, hint: string) => leesVast(editieBestand(editie), editieSchemaVoor, hint);
  const landelijk =
    id === 'landelijk' || ids.includes('landelijk') ? await vast('landelijk', TERUG) : undefined;
  const gekozen =
    id === 'landelijk' ? landelijk : await vast(id, `Kies een van deze edities: ${ids.join(', ')}.`);
  const anders = alle ? ids.filter((ander) => ander !== id && ander !== 'landelijk') : [];
  for (const ander of anders) {
    const editie = await lees(editieBestand(ander), editieSchemaVoor);
    if (editie) merkVan(ander, editie);
  }
  const nood = landelijk && merkVan('landelijk', landelijk);
  // With a style that is not there the other faults can still be told: the build stops anyway.
  const merk = gekozen && (gekozen === landelijk ? nood : (merkVan(id, gekozen) ?? nood));
  return {
    ...(gekozen && merk && { gekozen: metMerk(gekozen, merk) }),
    ...(landelijk && { landelijk: { versie: landelijk.versie, datum: landelijk.datum } }),
  };

  function merkVan(editie: string, { huisstijl }: EditieBestand): Merk | undefined {
    if (typeof huisstijl !== 'string') return huisstijl;
    const { namen, gelezen } = stijlen;
    const stijl = own(gelezen, huisstijl);
    if (!namen.includes(huisstijl)) bevindingen.push(onbekendeStijl(editie, huisstijl, namen));
    return stijl?.merk;
  }
}

function onbekendeStijl(editie: string, stijl: string, bekend: string[]): Bevinding {
  const bedoeld = nearest(stijl, bekend);
  return {
    rule: 'huisstijl-onbekend',
    bestand: editieBestand(editie),
    pad: ['huisstijl'],
    message: `De huisstijl «${stijl}» bestaat niet.`,
    hint: bedoeld
      ? `Bedoelde u «${bedoeld}»?`
      : bekend.length > 0
        ? `Kies uit: ${bekend.join(', ')}. Of schrijf hier de merkwaarden zelf.`
        : `Maak huisstijlen/${stijl}.yaml, of schrijf hier de merkwaarden zelf.`,
  };
}

const TERUG = 'Zet het terug; zonder dit bestand kan de site niet gebouwd worden.';
