import { epub } from '../../text/outputs/epub.ts';
import type { InlineOf } from '../../page/plain/plain.ts';
import { xml } from '../files/xml.ts';

/** How high the room to write is, where a line is not enough. */
const HEIGHT: Partial<Record<string, string>> = { 'lange-tekst': ' lang', handtekening: ' hoog' };

/** A field to fill in: its name amid a sentence, else choices with a box before each, or room to write. */
export function writeField({ field, filled: value, write }: InlineOf<'field'>): string {
  const { label, invoer: input, opties: options } = field;
  if (value !== undefined) return xml(value);
  const name = `<span class="invulveld">${xml(label)}</span>`;
  if (!write) return options.length > 0 ? `${name} (${xml(options.join(', '))})` : name;
  const forWhom = write === 'named' ? `<small>${xml(label)}${/[.:?!]$/.test(label) ? '' : ':'}</small> ` : '';
  if (options.length > 0)
    return `${forWhom}<span class="keuzes" role="list" aria-label="${xml(label)}">${options
      .map((option) => `<span role="listitem"><span aria-hidden="true">☐</span> ${xml(option)}</span>`)
      .join(' ')}</span>`;
  if (input === 'vinkje') return `${forWhom}<span role="img" aria-label="${xml(epub.box)}">☐</span>`;
  const coin = input === 'bedrag' ? '€ ' : '';
  return `${forWhom}${coin}<span class="schrijfregel${HEIGHT[input] ?? ''}" role="img" aria-label="${xml(epub.write(label))}"></span>`;
}
