import type { StartingSoort } from './starting-soort.ts';

/** What is known of a new file before anybody wrote in it. */
export interface Known {
  soort: StartingSoort;
  /** The fields at the top level of its schema. */
  fields: readonly string[];
  title: string;
  /** `2026-11-22`. */
  today: string;
  /** The next free place in the order, for soorten that have one. */
  nummer: number;
  /** The national content as it is now, for an edition that is made of it. */
  national?: { versie: string; datum: string };
}

/** A starting file with its title, today's date and its place in the order filled in. */
export function fillCli(text: string, known: Known): string {
  return Object.entries(values(known)).reduce(
    (until, [field, value]) => {
      const line = new RegExp(`^${field}: .*$`, 'm');
      if (!line.test(until)) throw new Error(`In het beginbestand ontbreekt het veld «${field}».`);
      return until.replace(line, () => `${field}: ${value}`);
    },
    withProvenance(text, known),
  );
}

/** The two fields below `herkomst`, where the national edition is known. */
function withProvenance(text: string, { national }: Known): string {
  if (!national) return text;
  return text.replace(/^herkomst:\n(?: .*\n)+/m, (block) =>
    Object.entries(national).reduce(
      (until, [field, value]) => until.replace(new RegExp(`^ {2}${field}: .*$`, 'm'), `  ${field}: ${value}`),
      block,
    ),
  );
}

function values({ soort, fields, title, today, nummer: number }: Known): Record<string, string> {
  if (soort === 'editie')
    return { titel: quote(`Editie ${title}`), gemeente: quote(title), versie: '1.0.0', datum: today };
  const first = (names: string[]) => names.filter((name) => fields.includes(name)).slice(0, 1);
  return Object.fromEntries([
    ...first(['titel', 'vraag', 'voorkeursterm']).map((field) => [field, quote(title)] as const),
    ...first(['gecontroleerd', 'geraadpleegd']).map((field) => [field, today] as const),
    ...first(orderFields).map((field) => [field, String(number)] as const),
  ]);
}

/** The fields that hold a place in the order; a soort has one of them or none. */
export const orderFields = ['nummer', 'volgorde'];

/** As YAML between double quotes, which reads the same escapes as JSON. */
const quote = (text: string) => JSON.stringify(text);
