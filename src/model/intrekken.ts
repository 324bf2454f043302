import { nl } from '../text/nl.ts';
import { isSoort, type ElkeEntry } from './entry.ts';

/**
 * Withdraws people: a portret with `ingetrokken: true` loses its name and its story, and so do
 * the reports that name the same person. Sources that nothing else rests on go with it. Done first, so that nothing later can see the name.
 */
export function zonderIngetrokkenNamen(entries: ElkeEntry[]): ElkeEntry[] {
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
      return { ...entry, data: { ...entry.data, begeleiders } };
    }
    return entry;
  });
  const weg = bronnenZonderGebruik(entries, over);
  return over.filter((entry) => !isSoort(entry, 'bron') || !weg.has(entry.id));
}

/** Sources that only a withdrawn portret rested on: their titles may hold the name, so they go too. */
function bronnenZonderGebruik(voor: ElkeEntry[], na: ElkeEntry[]): Set<string> {
  const ingetrokken = voor.flatMap((entry) =>
    isSoort(entry, 'portret') && entry.data.ingetrokken ? entry.data.bronnen : [],
  );
  const elders = na
    .filter((entry) => !isSoort(entry, 'bron'))
    .map(({ data, body }) => JSON.stringify(data) + body)
    .join('\n');
  return new Set(ingetrokken.filter((id) => !elders.includes(id)));
}

type PortretEntry = Extract<ElkeEntry, { soort: 'portret' }>;

function zonderNaam(entry: PortretEntry): PortretEntry {
  const melding = nl.ingetrokken as PortretEntry['data']['samenvatting'];
  const { titel, rolInHetKort, gecontroleerd, toestemming } = entry.data;
  return {
    ...entry,
    body: '',
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
  };
}
