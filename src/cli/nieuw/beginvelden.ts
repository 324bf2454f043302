import { kinds, type Soort } from '../../kinds/index.ts';
import { z } from 'zod';
import type { VeldMeta } from '../../schema/velden.ts';

/**
 * Every field of a schema as YAML for a starting file: the schema's own sentence as a comment,
 * and between double brackets what a writer puts there. One text per top-level field.
 * Example: `# De fase waar de stap bij hoort.` above `fase: ((id uit de lijst fasen in handleiding.yaml))`.
 */
export function beginvelden(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).map(([naam, veld]) => regelsVan(naam, veld as z.ZodType).join('\n'));
}

function regelsVan(naam: string, veld: z.ZodType): string[] {
  const kern = ontpak(veld);
  const { success: weglaatbaar, data: standaard } = veld.safeParse(undefined);
  const uitleg = uitlegVan(veld);
  const mag = weglaatbaar ? 'Mag weg.' : magLeeg(kern) ? `Niets? Maak ervan: ${naam}: []` : '';
  return [
    ...commentaar([uitleg, mag].filter(Boolean).join(' ')),
    ...metWaarde(`${naam}:`, kern, uitleg, standaard),
  ];
}

const magLeeg = (kern: z.ZodType) => kern instanceof z.ZodArray && kern.safeParse([]).success;
const uitlegVan = (veld: z.ZodType) => veld.description ?? ontpak(veld).description ?? '';
const commentaar = (tekst: string) => (tekst ? [`# ${tekst}`] : []);
const inspringen = (regels: string[]) => regels.map((regel) => `  ${regel}`);

/** `begin` is what stands before the value: `naam:` or the dash of a list. */
function metWaarde(begin: string, kern: z.ZodType, uitleg: string, standaard?: unknown): string[] {
  if (kern instanceof z.ZodObject) return [begin, ...inspringen(groep(kern))];
  if (kern instanceof z.ZodArray) return [begin, ...inspringen(punt(kern.element as z.ZodType, uitleg))];
  if (typeof standaard === 'string' || typeof standaard === 'number' || typeof standaard === 'boolean')
    return [`${begin} ${geschreven(String(standaard))}`];
  const { rijk } = (kern.meta() ?? {}) as VeldMeta;
  if (rijk) return [`${begin} ${rijk === 'zin' ? '>-' : '|'}`, `  ${TEKST}`];
  return [`${begin} ${waarde(kern)}`];
}

const groep = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape).flatMap(([naam, veld]) => regelsVan(naam, veld as z.ZodType));

/** One item of a list, for a writer to repeat. Its sentence is left out where the list already says it. */
function punt(element: z.ZodType, uitlegVanLijst: string): string[] {
  const uitleg = uitlegVan(element);
  if (!(element instanceof z.ZodObject))
    return [...commentaar(uitleg === uitlegVanLijst ? '' : uitleg), ...metWaarde('-', element, uitleg)];
  const regels = groep(element);
  const eerste = regels.findIndex((regel) => !regel.startsWith('#'));
  return regels.map((regel, i) => (i < eerste ? regel : i === eerste ? `- ${regel}` : `  ${regel}`));
}

/** What a writer replaces. Never valid by itself, except where only one value is possible. */
function waarde(kern: z.ZodType): string {
  if (kern instanceof z.ZodLiteral) return String([...kern.values][0]);
  if (kern instanceof z.ZodBoolean) return aanwijzing('true of false');
  if (kern instanceof z.ZodNumber) return aanwijzing('getal');
  if (kern instanceof z.ZodEnum) return aanwijzing(keuze(kern.options.map(String)));
  const { verwijst, taxonomie } = (kern.meta() ?? {}) as VeldMeta;
  if (taxonomie) return aanwijzing(`id uit de lijst ${taxonomie} in handleiding.yaml`);
  if (verwijst && verwijst !== '*') return aanwijzing(`id van een ${kinds[verwijst as Soort].words.one}`);
  // The schema itself says what it wants when it gets something else.
  const bezwaar = kern.safeParse(TEKST).error?.issues[0]?.message;
  if (!bezwaar) return `"${TEKST}"`;
  const vorm = aanwijzing(zonderWerkwoord(bezwaar));
  return moetTussenAanhalingstekens(kern, vorm) ? `"${vorm}"` : vorm;
}

/** YAML takes `2026` for a number and what follows ` #` for a comment. Free text is always quoted. */
const moetTussenAanhalingstekens = (kern: z.ZodType, vorm: string) =>
  vorm.includes('#') || (kern instanceof z.ZodUnion && kern.safeParse('2026').success);

/** A colour begins with the sign by which YAML knows a comment. */
const geschreven = (waarde: string) => (waarde.startsWith('#') ? `'${waarde}'` : waarde);

const aanwijzing = (tekst: string) => `((${tekst}))`;
const TEKST = aanwijzing('tekst');

/** Example: `Schrijf een kleur als #1a2b3c.` → `een kleur als #1a2b3c`. */
const zonderWerkwoord = (zin: string) =>
  zin.replace(/^(?:Schrijf|Gebruik alleen|Vul) /, '').replace(/( in)?(?<!\.[a-z])\.$/, '');

/** Example: `['a', 'b', 'c']` → `a, b of c`. */
const keuze = (opties: string[]) => opties.join(', ').replace(/, ([^,]*)$/, ' of $1');

function ontpak(veld: z.ZodType): z.ZodType {
  return veld instanceof z.ZodOptional || veld instanceof z.ZodDefault
    ? ontpak(veld.unwrap() as z.ZodType)
    : veld;
}
