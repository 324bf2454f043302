import { noteBlocks } from '../office/note.ts';
import { element, span } from './element.ts';
import type { Spot } from './pass.ts';

/** A footnote where the text refers to it first, and its number where the text does so again. */
export function note(number: number, place: Spot): string {
  const id = `noot-${place.piece}-${number}`;
  if (place.used.has(number))
    return span(
      'FootnoteReference',
      element(
        'text:note-ref',
        { 'text:note-class': 'footnote', 'text:reference-format': 'text', 'text:ref-name': id },
        String(number),
      ),
    );
  place.used.add(number);
  const inside: Spot = { ...place, style: 'FootnoteText', footnotes: new Map() };
  delete inside.alignment;
  return element(
    'text:note',
    { 'text:id': id, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, String(number)) +
      element('text:note-body', {}, place.pass.write(noteBlocks(place.footnotes.get(number) ?? []), inside)),
  );
}
