import { nearest } from './language/nearest.ts';
import { placeOf, type Raw, type Conversion } from './raw.ts';
import type { Node } from './tree.ts';
import { tagNames, vocabulary, type Attribute, type TagName, type TagRule } from './vocabulary.ts';

/** A tag of the vocabulary as a node, or nothing after a `Fault`. */
export function readTag(node: Raw, position: 'blok' | 'zin', state: Conversion): Node | undefined {
  const { blocks, inlines } = state.converters;
  const name = node.name ?? '';
  const place = placeOf(node);
  const fault = (rule: 'tag-onbekend' | 'tag-plaats' | 'tag-attribuut', message: string, hint: string) =>
    state.faults.push({ rule, message, hint, plek: place });
  if (!isTag(name)) {
    const meant = nearest(name, tagNames);
    const html = /^[a-z]/.test(name) && !meant;
    fault(
      'tag-onbekend',
      html ? `<${name}> is HTML, en HTML mag niet in de tekst.` : `De tag <${name}> bestaat niet.`,
      meant
        ? `Bedoelde u <${meant}>?`
        : `${html ? 'Schrijf Markdown, zoals **vet** of een lijst. ' : ''}Deze tags bestaan: ${tagNames.join(', ')}.`,
    );
    return undefined;
  }
  const rule: TagRule = vocabulary[name];
  if (rule.position !== position)
    fault(
      'tag-plaats',
      `<${name}> hoort ${rule.position === 'blok' ? 'op een eigen regel, niet in een zin' : 'in een zin'}.`,
      rule.position === 'blok'
        ? `Zet een lege regel voor <${name}> en na </${name}>.`
        : `Zet <${name}> in een alinea.`,
    );
  const attributes = readAttributes(name, rule, node, fault);
  const raw = node.children ?? [];
  if (rule.contents === 'leeg' && raw.length > 0)
    fault(
      'tag-plaats',
      `<${name}> heeft geen inhoud.`,
      `Schrijf <${name}${Object.keys(attributes).length ? ' …' : ''}/> en haal </${name}> weg.`,
    );
  if (rule.contents !== 'leeg' && raw.length === 0)
    fault('tag-plaats', `<${name}> is leeg.`, `Zet tekst tussen <${name}> en </${name}>.`);
  const children =
    rule.contents === 'leeg'
      ? []
      : rule.contents === 'blok'
        ? blocks(raw, state)
        : inlines(asInlines(raw), state);
  if (rule.position === 'zin' && rule.contents === 'leeg') state.previous = 'x';
  return { type: name, plek: place, attributen: attributes, children } as Node;
}

type ReportFault = (rule: 'tag-attribuut', message: string, hint: string) => void;

function readAttributes(
  label: TagName,
  rule: TagRule,
  node: Raw,
  fault: ReportFault,
): Record<string, string> {
  const from: Record<string, string> = {};
  const had = new Set<string>();
  for (const { type, name, value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || name === undefined || (value !== null && typeof value === 'object')) {
      fault(
        'tag-attribuut',
        `In <${label}> staat code tussen accolades.`,
        'Schrijf de waarde tussen aanhalingstekens: naam="waarde".',
      );
      continue;
    }
    if (had.has(name)) {
      fault(
        'tag-attribuut',
        `In <${label}> staat «${name}» twee keer.`,
        'Laat er één staan: alleen de eerste telt.',
      );
      continue;
    }
    had.add(name);
    // Own ones only: every object knows `constructor` too.
    const attribute = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
    if (!attribute) {
      const names = Object.keys(rule.attributes);
      const meant = nearest(name, names);
      fault(
        'tag-attribuut',
        `<${label}> kent «${name}» niet.`,
        meant
          ? `Bedoelde u «${meant}»?`
          : names.length
            ? `Wel: ${names.join(', ')}.`
            : `Schrijf alleen <${label}${rule.contents === 'leeg' ? '/' : ''}>.`,
      );
      continue;
    }
    const content = typeof value === 'string' ? value.trim() : '';
    const objection = objectionAgainst(attribute, content);
    if (objection)
      fault('tag-attribuut', `In <${label}> klopt «${name}» niet: ${objection}`, attribute.explanation);
    else from[name] = content;
  }
  for (const [name, { required, explanation }] of Object.entries(rule.attributes))
    if (required && !node.attributes?.some((a) => a.name === name))
      fault('tag-attribuut', `In <${label}> ontbreekt «${name}».`, `${explanation} Schrijf ${name}="…".`);
  return from;
}

function objectionAgainst({ shape }: Attribute, value: string): string | undefined {
  if (value === '') return 'er staat geen waarde.';
  if (typeof shape === 'object' && 'choice' in shape)
    return shape.choice.includes(value) ? undefined : `kies uit ${shape.choice.join(', ')}.`;
  if (shape === 'datum' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'schrijf de datum als 2026-11-22.';
  if (shape === 'datum' && !isDay(value)) return `de dag ${value} bestaat niet.`;
  if (shape === 'getal' && !/^([1-9]|1\d|20)$/.test(value)) return 'schrijf een getal van 1 tot en met 20.';
  if (
    shape !== 'tekst' &&
    shape !== 'datum' &&
    shape !== 'getal' &&
    !/^[a-z0-9-]+( [a-z0-9-]+)*$/.test(value)
  )
    return 'schrijf een id: kleine letters, cijfers en streepjes.';
  return undefined;
}

/** Whether a calendar has this day. Example: `2026-02-30` is none. */
function isDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The children of a sentence tag that stands alone on its line come wrapped in a paragraph. */
function asInlines(raw: Raw[]): Raw[] {
  return raw.flatMap((node) => (node.type === 'paragraph' ? (node.children ?? []) : [node]));
}

/** Whether the vocabulary knows a tag; own ones only: every object knows `constructor` too. */
export function isTag(name: string | null | undefined): name is TagName {
  return typeof name === 'string' && Object.hasOwn(vocabulary, name);
}
