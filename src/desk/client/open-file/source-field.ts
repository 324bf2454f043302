import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { DeskIssue } from '../../protocol.ts';
import { fieldOf } from '../fields/wrapper.ts';
import type { Store } from './store.ts';

/** The file as the text that it is: for one whose fields cannot be read. */
export function sourceField(store: Store, issues: () => readonly DeskIssue[]): HTMLElement {
  return fieldOf(
    ['(bron)'],
    { label: nl.source, explanation: nl.sourceExplanation },
    ({ id, attributes }) => {
      const { draft } = store;
      const area = el('textarea', {
        id,
        ...attributes,
        class: 'brontekst',
        spellcheck: 'false',
        wrap: 'soft',
      });
      area.value = 'text' in draft ? draft.text : '';
      area.rows = Math.min(40, area.value.split('\n').length + 2);
      area.addEventListener('input', () => store.setText(area.value));
      area.addEventListener('focus', () => {
        const letters = issues()[0]?.letters;
        if (letters && area.selectionStart === 0 && area.selectionEnd === 0)
          area.setSelectionRange(letters.from, letters.to);
      });
      return area;
    },
  );
}
