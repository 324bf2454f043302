import { deeper } from './depth.ts';
import { placeOf, type Raw, type Conversion } from './raw.ts';
import { forbidden } from './refuse.ts';
import { readTag } from './tag.ts';
import type { Place, Inline } from './tree.ts';
import { typography } from './language/typography.ts';

/** The words of one paragraph: quotes begin anew. */
export function paragraph(raw: Raw[], state: Conversion): Inline[] {
  state.previous = ' ';
  return inlines(raw, state);
}

/** Words inside something: quotes go on where they were. */
export const inlines = (raw: Raw[], state: Conversion): Inline[] =>
  deeper(raw, state, (nodes) => nodes.flatMap((node) => inline(node, state)));

function inline(node: Raw, state: Conversion): Inline[] {
  const place = placeOf(node);
  switch (node.type) {
    case 'text': {
      const value = typography(node.value ?? '', state.previous);
      noteWithoutText(value, place, state);
      state.previous = value.at(-1) ?? state.previous;
      return [{ type: 'text', plek: place, value }];
    }
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, plek: place, children: inlines(node.children ?? [], state) }];
    case 'link':
      return [
        { type: 'link', plek: place, url: node.url ?? '', children: inlines(node.children ?? [], state) },
      ];
    case 'inlineCode':
      state.previous = 'x';
      return [{ type: 'inlineCode', plek: place, value: node.value ?? '' }];
    case 'break':
      state.previous = ' ';
      return [{ type: 'break', plek: place }];
    case 'footnoteReference': {
      const id = node.identifier ?? '';
      // Notes are numbered per text, and a page shows the notes of one text only: its body.
      if (!state.headings)
        state.faults.push({
          rule: 'tekst-vorm',
          message: 'In dit veld kan geen voetnoot staan.',
          hint: 'Zet de noot tussen haakjes, of in de tekst onder de gegevens.',
          plek: place,
        });
      // Word and LibreOffice do not open a document with a note in a note.
      else if (state.inNote)
        state.faults.push({
          rule: 'tekst-vorm',
          message: `In een voetnoot kan geen andere voetnoot staan: [^${id}].`,
          hint: 'Zet de tweede noot tussen haakjes in de eerste, of verwijs er in de tekst zelf naar.',
          plek: place,
        });
      if (!state.notes.includes(id)) state.notes.push(id);
      return [{ type: 'footnoteReference', plek: place, id, nummer: state.notes.indexOf(id) + 1 }];
    }
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const tag = readTag(node, 'zin', state);
      return tag ? [tag as Inline] : [];
    }
    default:
      return forbidden(node, state);
  }
}

/** A mention of a footnote that does not exist comes as plain words, brackets and all. */
function noteWithoutText(value: string, place: Place, state: Conversion): void {
  for (const { 0: mention, 1: id, index } of value.matchAll(/\[\^([^\]\s]+)\]/g))
    state.faults.push({
      rule: 'tekst-vorm',
      message: `De voetnoot ${mention} bestaat niet.`,
      hint: `Zet onder de tekst een regel die begint met [^${id}]: en dan de noot.`,
      plek: place,
      binnen: { tekst: value, index },
    });
}
