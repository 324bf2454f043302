import { kinds, type Soort } from '../kinds/index.ts';
import type { Editie } from '../schema/editie.ts';
import type { Pad } from '../schema/walk.ts';
import { isSoort, sleutelVan, type ElkeEntry, type Sleutel } from './entry.ts';
import { withData } from './ontleed.ts';

/** Entries that an edition shows, and those that it hides. */
export interface Zichtbaar {
  entries: ElkeEntry[];
  verborgen: ReadonlyMap<Sleutel, ElkeEntry>;
}

/**
 * Takes away what an edition hides, and every mention of it in a list: what was one of several falls away.
 * What cannot fall away (running text, a milestone) stays, for the check to report.
 */
export function zonderVerborgen(alle: ElkeEntry[], { verberg, verbergDelen }: Editie): Zichtbaar {
  const isVerborgen = (entry: ElkeEntry) =>
    verberg.includes(sleutelVan(entry)) ||
    (verbergDelen as readonly string[]).includes(kinds[entry.soort].folder);
  const verborgen = new Map(alle.filter(isVerborgen).map((entry) => [sleutelVan(entry), entry]));
  if (verborgen.size === 0) return { entries: alle, verborgen };
  const zichtbaar = alle.filter((entry) => !verborgen.has(sleutelVan(entry)));
  return { entries: zichtbaar.map((entry) => zonderVermelding(entry, verborgen)), verborgen };
}

/** Lists whose items are about what they refer to: the whole item goes. */
const MET_HET_PUNT: ReadonlySet<string> = new Set(['route', 'uitDePraktijk']);
/** Lists whose items can do without the reference: only that goes. */
const LOS_VAN_HET_PUNT: ReadonlySet<string> = new Set(['begeleiders', 'nietHetzelfdeAls']);

function zonderVermelding(entry: ElkeEntry, verborgen: Zichtbaar['verborgen']): ElkeEntry {
  const paden = entry.marked.flatMap(({ meta, waarde, pad }) => {
    if (!meta.verwijst || meta.verwijst === 'bron') return [];
    const naar = meta.verwijst === '*' ? waarde : sleutelVan({ soort: meta.verwijst as Soort, id: waarde });
    return verborgen.has(naar as Sleutel) ? [pad] : [];
  });
  if (paden.length === 0) return entry;
  const data = structuredClone(entry.data);
  if (isSoort(entry, 'stap')) (data as typeof entry.data).na = zonderOvergeslagen(entry.data.na, verborgen);
  // From behind, so that the place of what is still to go does not move.
  for (const pad of [...paden].reverse()) haalWeg(data, pad);
  return withData(entry, data);
}

function haalWeg(data: object, pad: Pad): void {
  const veld = String(pad[0]);
  const lijst = (data as Record<string, unknown>)[veld];
  if (!Array.isArray(lijst)) return;
  const [, plaats, sleutel] = pad as [string, number, string?];
  if (sleutel === undefined || MET_HET_PUNT.has(veld)) lijst.splice(plaats, 1);
  else if (LOS_VAN_HET_PUNT.has(veld)) Reflect.deleteProperty(lijst[plaats] as object, sleutel);
}

type Na = Extract<ElkeEntry, { soort: 'stap' }>['data']['na'];

/** A step that is skipped takes no time: who waited for it, waits for what it waited for itself. */
function zonderOvergeslagen(na: Na, verborgen: Zichtbaar['verborgen'], gehad: readonly string[] = []): Na {
  return na.flatMap((moment) => {
    const stap = verborgen.get(`stap:${moment.stap}`);
    if (!stap || !isSoort(stap, 'stap')) return [moment];
    if (gehad.includes(stap.id)) return [];
    return zonderOvergeslagen(stap.data.na, verborgen, [...gehad, stap.id]).map((eerder) => ({
      ...eerder,
      plusWeken: eerder.plusWeken + moment.plusWeken,
    }));
  });
}
