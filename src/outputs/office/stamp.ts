import { sinceAddress } from '../../page/site/since.ts';
import { changesText } from '../../text/pages/changes.ts';

/**
 * What a file says of itself in its properties, so that it can be taken back in when somebody changed it. Custom
 * properties survive Word and LibreOffice, in both formats and from one to the other; a name of a style or the tag of a
 * content control does not always.
 */
export interface Stamp {
  /** The title of the handbook. */
  handbook: string;
  editie: string;
  version: string;
  /** Its address on the site. Example: `/stappenplan/verkennen.docx`. */
  file: string;
  /** Tells one state of all that stands in it from another. */
  state: string;
}

/** The names of the properties, as a reader of the file may see them. */
const NAMES = {
  handbook: 'Handboek',
  editie: 'Editie',
  version: 'Versie',
  file: 'Bestand',
  state: 'Stand',
} as const satisfies Record<keyof Stamp, string>;

/**
 * The properties of a file: its stamp, and where what changed since stands.
 * @param origin where the file comes from; of somebody's own paper it tells no version
 */
export const fileProperties = (
  stamp: Stamp | undefined,
  { versie: version, datum: date, site }: { versie: string; datum: string; site: string },
): { name: string; value: string }[] => [
  ...(stamp
    ? [
        { name: NAMES.handbook, value: stamp.handbook },
        { name: NAMES.editie, value: stamp.editie },
        { name: NAMES.version, value: stamp.version },
        { name: NAMES.file, value: stamp.file },
        { name: NAMES.state, value: stamp.state },
      ]
    : []),
  ...(version ? [{ name: changesText.name, value: sinceAddress(site, date) }] : []),
];

/** The stamp that stands in the properties of a file; nothing where it has none, or not all of it. */
export function stampIn(properties: ReadonlyMap<string, string>): Stamp | undefined {
  const {
    [NAMES.handbook]: handbook,
    [NAMES.editie]: editie,
    [NAMES.version]: version,
    [NAMES.file]: file,
    [NAMES.state]: state,
  } = Object.fromEntries(properties);
  return handbook !== undefined && editie !== undefined && version !== undefined && file && state
    ? { handbook, editie, version, file, state }
    : undefined;
}
