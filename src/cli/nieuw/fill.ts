import type { Beginsoort } from './beginsoort.ts';

/** What is known of a new file before anybody wrote in it. */
export interface Bekend {
  soort: Beginsoort;
  /** The fields at the top level of its schema. */
  velden: readonly string[];
  titel: string;
  /** `2026-11-22`. */
  vandaag: string;
  /** The next free place in the order, for soorten that have one. */
  nummer: number;
  /** The national content as it is now, for an edition that is made of it. */
  landelijk?: { versie: string; datum: string };
}

/** A starting file with its title, today's date and its place in the order filled in. */
export function fill(tekst: string, bekend: Bekend): string {
  return Object.entries(waarden(bekend)).reduce(
    (tot, [veld, waarde]) => {
      const regel = new RegExp(`^${veld}: .*$`, 'm');
      if (!regel.test(tot)) throw new Error(`In het beginbestand ontbreekt het veld «${veld}».`);
      return tot.replace(regel, () => `${veld}: ${waarde}`);
    },
    metHerkomst(tekst, bekend),
  );
}

/** The two fields below `herkomst`, where the national edition is known. */
function metHerkomst(tekst: string, { landelijk }: Bekend): string {
  if (!landelijk) return tekst;
  return tekst.replace(/^herkomst:\n(?: .*\n)+/m, (blok) =>
    Object.entries(landelijk).reduce(
      (tot, [veld, waarde]) => tot.replace(new RegExp(`^ {2}${veld}: .*$`, 'm'), `  ${veld}: ${waarde}`),
      blok,
    ),
  );
}

function waarden({ soort, velden, titel, vandaag, nummer }: Bekend): Record<string, string> {
  if (soort === 'editie')
    return { titel: citaat(`Editie ${titel}`), gemeente: citaat(titel), versie: '1.0.0', datum: vandaag };
  const eerste = (namen: string[]) => namen.filter((naam) => velden.includes(naam)).slice(0, 1);
  return Object.fromEntries([
    ...eerste(['titel', 'vraag', 'voorkeursterm']).map((veld) => [veld, citaat(titel)] as const),
    ...eerste(['gecontroleerd', 'geraadpleegd']).map((veld) => [veld, vandaag] as const),
    ...eerste(volgordeVelden).map((veld) => [veld, String(nummer)] as const),
  ]);
}

/** The fields that hold a place in the order; a soort has one of them or none. */
export const volgordeVelden = ['nummer', 'volgorde'];

/** As YAML between double quotes, which reads the same escapes as JSON. */
const citaat = (tekst: string) => JSON.stringify(tekst);
