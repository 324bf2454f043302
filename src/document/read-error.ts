import type { Fout } from './fout.ts';
import type { Plek } from './tree.ts';

/**
 * The parser's own error about `source`, in Dutch. Sätteri (0.10) writes `line:column: English sentence`;
 * a message that it adds later falls through to the last row, with the English kept.
 */
export function leesbareFout(oorzaak: unknown, source: string): Fout {
  const [, line = '1', column = '1', uitleg = ''] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(oorzaak instanceof Error ? oorzaak.message : String(oorzaak)) ?? [];
  const [message, hint] = vertaling(uitleg || String(oorzaak));
  const plek = { line: Number(line), column: Number(column) };
  return {
    rule: 'mdx-onleesbaar',
    message,
    hint,
    plek: uitleg.startsWith('Could not parse expression') ? accolade(source, plek) : plek,
  };
}

/** Code between braces is complained about where it stumbles; a writer looks for the brace. */
function accolade(source: string, { line, column }: Plek): Plek {
  const regel = source.split('\n')[line - 1] ?? '';
  const at = regel.lastIndexOf('{', column - 1);
  return { line, column: at === -1 ? column : at + 1 };
}

function vertaling(uitleg: string): [message: string, hint: string] {
  const [tag, open] = [...uitleg.matchAll(/`<\/?([\w.]+)>`/g)].map(([, naam]) => naam);
  if (/character `!`/.test(uitleg))
    return [
      'HTML-commentaar mag niet in de tekst.',
      'Haal het weg. Een aanwijzing in een beginbestand schrijft u als ((uitleg)).',
    ];
  if (/^Unexpected closing tag/.test(uitleg))
    return open
      ? [
          `Hier sluit </${tag}>, maar <${open}> staat nog open.`,
          `Zet </${open}> vóór </${tag}>, of in plaats daarvan.`,
        ]
      : [
          `Hier sluit </${tag}>, maar er staat geen <${tag}> open.`,
          `Haal </${tag}> weg, of zet <${tag}> ervoor.`,
        ];
  if (/closing tag for/.test(uitleg))
    return [
      `De tag <${tag}> wordt niet afgesloten.`,
      `Zet </${tag}> achter het laatste woord dat erbij hoort, op dezelfde hoogte als <${tag}>.`,
    ];
  if (/expression|brace|`\{`|`\}`/.test(uitleg))
    return [
      'Hier staat een accolade: { of }.',
      'Accolades mogen alleen in een kop-id, zoals «## Kop {#kop}». Gebruik haakjes: ( en ).',
    ];
  if (/`<`|tag|name/.test(uitleg))
    return [
      'Hier staat een < die niet bij een tag hoort.',
      'Schrijf «minder dan», of maak de tag af: elke waarde tussen twee aanhalingstekens, en > aan het eind. Een link schrijft u als [tekst](adres).',
    ];
  return [`Deze tekst is niet te lezen (${uitleg}).`, 'Kijk of elke tag een begin en een eind heeft.'];
}
