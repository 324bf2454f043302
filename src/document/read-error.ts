import type { Fout } from './fout.ts';

/**
 * The parser's own error, in Dutch. Sätteri (0.10) writes `line:column: English sentence`;
 * a message that it adds later falls through to the last row, with the English kept.
 */
export function leesbareFout(oorzaak: unknown): Fout {
  const [, line = '1', column = '1', uitleg = ''] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(oorzaak instanceof Error ? oorzaak.message : String(oorzaak)) ?? [];
  const [message, hint] = vertaling(uitleg || String(oorzaak));
  return { rule: 'mdx-onleesbaar', message, hint, plek: { line: Number(line), column: Number(column) } };
}

function vertaling(uitleg: string): [message: string, hint: string] {
  const tag = /`<\/?([\w.]+)>`/.exec(uitleg)?.[1];
  if (/character `!`/.test(uitleg))
    return [
      'HTML-commentaar mag niet in de tekst.',
      'Haal het weg. Een aanwijzing in een beginbestand schrijft u als ((uitleg)).',
    ];
  if (/closing tag for/.test(uitleg))
    return [
      `De tag <${tag}> wordt niet afgesloten.`,
      `Zet </${tag}> achter het laatste woord dat erbij hoort, op dezelfde hoogte als <${tag}>.`,
    ];
  if (/closing/i.test(uitleg) && tag)
    return [
      `De afsluiting </${tag}> past niet bij de tag die openstaat.`,
      `Kijk welke tag u het laatst opende, en sluit die eerst.`,
    ];
  if (/expression|brace|`\{`|`\}`/.test(uitleg))
    return [
      'Hier staat een accolade: { of }.',
      'Accolades mogen alleen in een kop-id, zoals «## Kop {#kop}». Gebruik haakjes: ( en ).',
    ];
  if (/`<`|tag|name/.test(uitleg))
    return ['Hier staat een < die niet bij een tag hoort.', 'Schrijf «minder dan», of maak de tag af.'];
  return [`Deze tekst is niet te lezen (${uitleg}).`, 'Kijk of elke tag een begin en een eind heeft.'];
}
