import { nootBlokken } from '../shared/kantoor/noot.ts';
import { element, span } from './element.ts';
import type { Plek } from './gang.ts';

/** A footnote where the text refers to it first, and its number where the text does so again. */
export function noot(nummer: number, plek: Plek): string {
  const id = `noot-${plek.stuk}-${nummer}`;
  if (plek.gebruikt.has(nummer))
    return span(
      'FootnoteReference',
      element(
        'text:note-ref',
        { 'text:note-class': 'footnote', 'text:reference-format': 'text', 'text:ref-name': id },
        String(nummer),
      ),
    );
  plek.gebruikt.add(nummer);
  const binnen: Plek = { ...plek, stijl: 'FootnoteText', voetnoten: new Map() };
  delete binnen.uitlijning;
  return element(
    'text:note',
    { 'text:id': id, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, String(nummer)) +
      element('text:note-body', {}, plek.gang.schrijf(nootBlokken(plek.voetnoten.get(nummer) ?? []), binnen)),
  );
}
