import { nearest } from './language/nearest.ts';
import type { Fault } from './fault.ts';
import type { Place } from './tree.ts';
import { tagNames } from './vocabulary.ts';

/**
 * The parser's own error about `source`, in Dutch. Sätteri (0.10) writes `line:column: English sentence`;
 * a message that it adds later falls through to the last row, without its English.
 */
export function readableFault(cause: unknown, source: string): Fault {
  const [, line = '1', column = '1', explanation = ''] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(cause instanceof Error ? cause.message : String(cause)) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const [message, hint] = unknownTag(explanation, source) ?? translation(explanation);
  return {
    rule: 'mdx-onleesbaar',
    message,
    hint,
    plek: explanation.startsWith('Could not parse expression') ? accolade(source, place) : place,
  };
}

/** Code between braces is complained about where it stumbles; a writer looks for the brace. */
function accolade(source: string, { line, column }: Place): Place {
  const textLine = source.split('\n')[line - 1] ?? '';
  const at = textLine.lastIndexOf('{', column - 1);
  return { line, column: at === -1 ? column : at + 1 };
}

/** A tag that is none of ours: closing it would not help. Example: `<br>`, `<Let op>`. */
function unknownTag(explanation: string, source: string): [message: string, hint: string] | undefined {
  const name = /closing tag for `<([\w.]+)>`/.exec(explanation)?.[1];
  if (name === undefined || tagNames.some((tag) => tag === name)) return undefined;
  if (/^[a-z]/.test(name))
    return [
      `<${name}> is HTML, en HTML mag niet in de tekst.`,
      `Haal <${name}> weg. ${INSTEAD[name] ?? 'Schrijf Markdown, zoals **vet** of een lijst.'}`,
    ];
  const words = new RegExp(`<(${name}(?: [a-z]+)*)`).exec(source)?.[1]?.replaceAll(' ', '') ?? name;
  const meant = nearest(words, tagNames) ?? nearest(name, tagNames);
  return [
    `De tag <${name}> bestaat niet.`,
    meant ? `Bedoelde u <${meant}>?` : `Deze tags bestaan: ${tagNames.join(', ')}.`,
  ];
}
const INSTEAD: Record<string, string> = {
  br: 'Laat een regel leeg voor een nieuwe alinea.',
  hr: 'Zet een kop boven het nieuwe deel.',
  img: 'Schrijf ![wat er te zien is](/beelden/naam.svg).',
  b: 'Schrijf **vet**.',
  i: 'Schrijf *schuin*.',
  a: 'Schrijf een link als [tekst](adres).',
};

function translation(explanation: string): [message: string, hint: string] {
  const [tag, open] = [...explanation.matchAll(/`<\/?([\w.]+)>`/g)].map(([, name]) => name);
  if (/character `!`/.test(explanation))
    return [
      'HTML-commentaar mag niet in de tekst.',
      'Haal het weg. Een aanwijzing in een beginbestand schrijft u als ((uitleg)).',
    ];
  if (tag === undefined && /closing tag/.test(explanation))
    return [
      'Hier staat een tag zonder naam: <> of </>.',
      'Haal de tekens < en > weg, of schrijf er de naam van een tag tussen.',
    ];
  if (/^Unexpected closing tag/.test(explanation))
    return open
      ? [
          `Hier sluit </${tag}>, maar <${open}> staat nog open.`,
          `Zet </${open}> vóór </${tag}>, of in plaats daarvan.`,
        ]
      : [
          `Hier sluit </${tag}>, maar er staat geen <${tag}> open.`,
          `Haal </${tag}> weg, of zet <${tag}> ervoor.`,
        ];
  if (/closing tag for/.test(explanation))
    return [
      `De tag <${tag}> wordt niet afgesloten.`,
      `Zet </${tag}> achter het laatste woord dat erbij hoort, op dezelfde hoogte als <${tag}>.`,
    ];
  if (/expression|brace|`\{`|`\}`/.test(explanation))
    return [
      'Hier staat een accolade: { of }.',
      'Accolades mogen alleen in een kop-id, zoals «## Kop {#kop}». Gebruik haakjes: ( en ).',
    ];
  if (/`<`|tag|name/.test(explanation))
    return [
      'Hier staat een < die niet bij een tag hoort.',
      'Schrijf «minder dan», of maak de tag af: elke waarde tussen twee aanhalingstekens, en > aan het eind. Een link schrijft u als [tekst](adres).',
    ];
  return [
    'Deze tekst is niet te lezen.',
    'Kijk of elke tag een begin en een eind heeft. Komt u er niet uit, meld het dan met dit bestand erbij.',
  ];
}
