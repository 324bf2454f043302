import { nl } from '../text/nl.ts';
import { isSoort, type EachEntry } from './entry.ts';
import { parseEntry, withData } from './parse-entry.ts';
import type { Location } from './parsed.ts';
import { usedBronnen } from './references.ts';

/**
 * Withdraws people: a portret with `ingetrokken: true` loses its name and its story, and so do
 * the reports that name the same person. Sources that nothing else rests on go with it. Done first, so that nothing later can see the name.
 */
export function withoutWithdrawnNames(
  entries: EachEntry[],
  handleidingTexts: readonly Location[],
): EachEntry[] {
  const rollen = new Map(
    entries.flatMap((entry) =>
      isSoort(entry, 'portret') && entry.data.ingetrokken
        ? [[entry.id, entry.data.rolInHetKort] as const]
        : [],
    ),
  );
  if (rollen.size === 0) return entries;
  const over = entries.map((entry) => {
    if (isSoort(entry, 'portret') && rollen.has(entry.id)) return withoutName(entry);
    if (isSoort(entry, 'verslag')) {
      const begeleiders = entry.data.begeleiders.map((who) => {
        const rol = who.portret && rollen.get(who.portret);
        return rol ? { ...who, naam: rol } : who;
      });
      return withData(entry, { ...entry.data, begeleiders });
    }
    return entry;
  });
  const away = bronnenWithoutUse(entries, over, handleidingTexts);
  return over.filter((entry) => !isSoort(entry, 'bron') || !away.has(entry.id));
}

/** Sources that only a withdrawn portret rested on: their titles may hold the name, so they go too. */
function bronnenWithoutUse(
  forWhom: EachEntry[],
  after: EachEntry[],
  handleidingTexts: readonly Location[],
): Set<string> {
  const withdrawn = forWhom.flatMap((entry) =>
    isSoort(entry, 'portret') && entry.data.ingetrokken ? entry.data.bronnen : [],
  );
  // A source that names another does not make the other matter.
  const elsewhere = usedBronnen(
    after.filter((entry) => !isSoort(entry, 'bron')),
    handleidingTexts,
  );
  return new Set(withdrawn.filter((id) => !elsewhere.has(id)));
}

type PortretEntry = Extract<EachEntry, { soort: 'portret' }>;

function withoutName({ soort, id, bestand: file, data }: PortretEntry): PortretEntry {
  const message = nl.withdrawn as PortretEntry['data']['samenvatting'];
  const { titel: title, rolInHetKort: rolInTheShort, gecontroleerd: checked, toestemming } = data;
  return parseEntry({
    soort,
    id,
    bestand: file,
    mdx: '',
    data: {
      titel: title,
      rolInHetKort: rolInTheShort,
      gecontroleerd: checked,
      naam: rolInTheShort,
      rol: message,
      samenvatting: message,
      plaats: '',
      nietBekend: [],
      toestemming: { ...toestemming, toelichting: message },
      ingetrokken: true,
      praktijken: [],
      bronnen: [],
      zoekwoorden: [],
      wijzigingen: [],
    },
  });
}
