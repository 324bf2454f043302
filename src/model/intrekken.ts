import { nl } from '../text/nl.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import { parseEntry, withData } from './ontleed.ts';
import type { Vindplaats } from './parsed.ts';
import { usedBronnen } from './verwijzingen.ts';

/**
 * Withdraws people: a portret with `ingetrokken: true` loses its name and its story, and so do
 * the reports that name the same person. Sources that nothing else rests on go with it. Done first, so that nothing later can see the name.
 */
export function zonderIngetrokkenNamen(
  entries: ElkeEntry[],
  handleidingTeksten: readonly Vindplaats[],
): ElkeEntry[] {
  const rollen = new Map(
    entries.flatMap((entry) =>
      isSoort(entry, 'portret') && entry.data.ingetrokken
        ? [[entry.id, entry.data.rolInHetKort] as const]
        : [],
    ),
  );
  if (rollen.size === 0) return entries;
  const over = entries.map((entry) => {
    if (isSoort(entry, 'portret') && rollen.has(entry.id)) return zonderNaam(entry);
    if (isSoort(entry, 'verslag')) {
      const begeleiders = entry.data.begeleiders.map((wie) =>
        wie.portret && rollen.has(wie.portret) ? { ...wie, naam: rollen.get(wie.portret)! } : wie,
      );
      return withData(entry, { ...entry.data, begeleiders });
    }
    return entry;
  });
  const weg = bronnenZonderGebruik(entries, over, handleidingTeksten);
  return over.filter((entry) => !isSoort(entry, 'bron') || !weg.has(entry.id));
}

/** Sources that only a withdrawn portret rested on: their titles may hold the name, so they go too. */
function bronnenZonderGebruik(
  voor: ElkeEntry[],
  na: ElkeEntry[],
  handleidingTeksten: readonly Vindplaats[],
): Set<string> {
  const ingetrokken = voor.flatMap((entry) =>
    isSoort(entry, 'portret') && entry.data.ingetrokken ? entry.data.bronnen : [],
  );
  // A source that names another does not make the other matter.
  const elders = usedBronnen(
    na.filter((entry) => !isSoort(entry, 'bron')),
    handleidingTeksten,
  );
  return new Set(ingetrokken.filter((id) => !elders.has(id)));
}

type PortretEntry = Extract<ElkeEntry, { soort: 'portret' }>;

function zonderNaam({ soort, id, bestand, data }: PortretEntry): PortretEntry {
  const melding = nl.ingetrokken as PortretEntry['data']['samenvatting'];
  const { titel, rolInHetKort, gecontroleerd, toestemming } = data;
  return parseEntry({
    soort,
    id,
    bestand,
    mdx: '',
    data: {
      titel,
      rolInHetKort,
      gecontroleerd,
      naam: rolInHetKort,
      rol: melding,
      samenvatting: melding,
      plaats: '',
      nietBekend: [],
      toestemming: { ...toestemming, toelichting: melding },
      ingetrokken: true,
      praktijken: [],
      bronnen: [],
      zoekwoorden: [],
      wijzigingen: [],
    },
  });
}
