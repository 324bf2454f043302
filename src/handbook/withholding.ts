import { capitalise } from '../text/format/capitalise.ts';
import { nl } from '../text/nl.ts';
import { isSoort, type EachEntry } from './entry.ts';
import { parseEntry, withData } from './parse-entry.ts';
import type { Location } from './parsed.ts';
import { usedBronnen } from './references.ts';

type PortretEntry = Extract<EachEntry, { soort: 'portret' }>;

/** Whether a portret may show its name: somebody asked, the person said yes, and has not taken it back. */
export const mayBeNamed = ({ toestemming, ingetrokken: withdrawn }: PortretEntry['data']): boolean =>
  toestemming.grond === 'toestemming' && !withdrawn;

/**
 * Withholds names. A portret without recorded consent tells its story by role: its name goes, everywhere. One with
 * `ingetrokken: true` loses its story too, and sources that nothing else rests on go with it: their titles may hold
 * the name. Done first, so that nothing later can see a name.
 */
export function withoutWithheldNames(
  entries: EachEntry[],
  handleidingTexts: readonly Location[],
): EachEntry[] {
  const withheld = entries.filter(
    (entry): entry is PortretEntry => isSoort(entry, 'portret') && !mayBeNamed(entry.data),
  );
  if (withheld.length === 0) return entries;
  const rollen = new Map(withheld.map(({ id, data }) => [id, data.rolInHetKort]));
  const people = withheld.flatMap(({ id, data }) => (data.naam ? [personOf(id, data.naam, data)] : []));
  const over = entries.map((entry) => {
    // Authors stand in the titles of sources, as in every list of sources.
    if (isSoort(entry, 'bron')) return entry;
    if (isSoort(entry, 'portret') && entry.data.ingetrokken) return withdrawn(entry);
    return withoutPeople(withRoles(entry, rollen), people);
  });
  const away = bronnenWithoutUse(entries, over, handleidingTexts);
  return over.filter((entry) => !isSoort(entry, 'bron') || !away.has(entry.id));
}

/** Who led a meeting is told by role, and a portret without consent has no name. */
function withRoles(entry: EachEntry, rollen: ReadonlyMap<string, string>): EachEntry {
  if (isSoort(entry, 'portret')) {
    const { naam: _name, ...data } = entry.data;
    return rollen.has(entry.id) ? withData(entry, data) : entry;
  }
  if (!isSoort(entry, 'verslag')) return entry;
  const begeleiders = entry.data.begeleiders.map((who) => {
    const rol = who.portret && rollen.get(who.portret);
    return rol ? { ...who, naam: rol } : who;
  });
  return withData(entry, { ...entry.data, begeleiders });
}

interface Person {
  id: string;
  role: string;
  /** The whole name, wherever it stands. */
  whole: RegExp;
  /** Each part of it, for the portret itself: there a first name is enough to know who is meant. */
  parts: RegExp;
}

/** Words between first and last name. */
const PARTICLE = /^(?:van|von|de|den|der|het|te|ten|ter|el|al|la|le)$/i;

function personOf(id: string, name: string, { rolInHetKort: role }: PortretEntry['data']): Person {
  const words = name.split(/\s+/);
  // `van` and `De` are part of a name and of everything else; an initial is no name.
  const nameWords = words.filter((word) => /^\p{Lu}\p{L}/u.test(word) && !PARTICLE.test(word));
  const pattern = (alternatives: string[]) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  // One word alone is somebody else's first name too.
  const whole = words.map((word) => RegExp.escape(word)).join('\\s+');
  return {
    id,
    role,
    whole: pattern([words.length > 1 ? whole : '(?!)']),
    parts: pattern([whole, ...nameWords.map((word) => RegExp.escape(word))]),
  };
}

/** An entry in whose words nobody's name stands: what is written there by hand becomes the role. */
function withoutPeople(entry: EachEntry, people: readonly Person[]): EachEntry {
  if (people.length === 0) return entry;
  const names = people.map((person) => ({
    role: person.role,
    pattern: isSoort(entry, 'portret') && entry.id === person.id ? person.parts : person.whole,
  }));
  const written = JSON.stringify([entry.data, entry.mdx]);
  if (!names.some(({ pattern }) => written.search(pattern) !== -1)) return entry;
  const inWords = (words: string) =>
    names.reduce(
      (text, { pattern, role }) =>
        text.replace(pattern, (_name, index: number, whole: string) =>
          BEFORE_A_SENTENCE.test(whole.slice(0, index)) ? capitalise(role) : role,
        ),
      words,
    );
  const { soort, id, bestand: file, mdx } = entry;
  const data = inStrings(entry.data, inWords) as typeof entry.data;
  // A name is no word to search by either.
  if ('zoekwoorden' in entry.data && 'zoekwoorden' in data)
    data.zoekwoorden = entry.data.zoekwoorden.filter((word) => inWords(word) === word);
  return parseEntry({ soort, id, bestand: file, data, mdx: inWords(mdx) }) as EachEntry;
}

const BEFORE_A_SENTENCE = /(?:^|[.!?]\s+|\n\s*\n)$/;

function inStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => inStrings(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inStrings(item, change)]));
}

/** Sources that only a withdrawn portret rested on. */
function bronnenWithoutUse(
  before: EachEntry[],
  after: EachEntry[],
  handleidingTexts: readonly Location[],
): Set<string> {
  const gone = before.flatMap((entry) =>
    isSoort(entry, 'portret') && entry.data.ingetrokken ? entry.data.bronnen : [],
  );
  // A source that names another does not make the other matter.
  const elsewhere = usedBronnen(
    after.filter((entry) => !isSoort(entry, 'bron')),
    handleidingTexts,
  );
  return new Set(gone.filter((id) => !elsewhere.has(id)));
}

function withdrawn({ soort, id, bestand: file, data }: PortretEntry): PortretEntry {
  const message = nl.withdrawn as PortretEntry['data']['samenvatting'];
  const { titel: title, rolInHetKort: role, gecontroleerd: checked, toestemming } = data;
  return parseEntry({
    soort,
    id,
    bestand: file,
    mdx: '',
    data: {
      titel: title,
      rolInHetKort: role,
      gecontroleerd: checked,
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
