import type { EditorView } from '@codemirror/view';
import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { combobox } from '../combobox.ts';
import { openDialog } from '../dialog.ts';
import type { FormContext } from '../fields/context.ts';
import { labelled, textControl } from '../labelled.ts';
import { insert } from './rich.ts';
import { emptyTable } from './tag-text.ts';

/** Asks where a link leads: a page of the handbook by its title, or an address. */
export function askForLink(context: FormContext, view: EditorView): void {
  const { from, to } = view.state.selection.main;
  const words = textControl(false, view.state.sliceDoc(from, to));
  const address = el('input', { type: 'text', inputmode: 'url' });
  openDialog(
    nl.link,
    [
      labelled(nl.words, nl.wordsOfLink, (id) => (words.setAttribute('id', id), words)),
      labelled(nl.page, nl.pageOfLink, (id) =>
        combobox({
          id,
          options: () =>
            context.choices().entries.map((entry) => ({
              value: entry.address,
              name: entry.title,
              beside: entry.kind,
              words: entry.words,
            })),
          pick: (option) => {
            address.value = option?.value ?? '';
            if (words.value === '' && option) words.value = option.name;
          },
        }),
      ),
      labelled(nl.address, nl.addressOfLink, (id) => (address.setAttribute('id', id), address)),
    ],
    [
      {
        text: nl.insert,
        perform: () => {
          if (words.value.trim() === '') throw new Error(nl.lacks(nl.words));
          if (address.value.trim() === '') throw new Error(nl.lacks(nl.address));
          insert(view, `[${words.value.trim()}](${address.value.trim()})`);
          return true;
        },
      },
    ],
  );
}

/** Asks how large a table is, and types an empty one. */
export function askForTable(type: (text: string) => void): void {
  const columns = el('input', { type: 'number', min: '2', max: '8', value: '3' });
  const rows = el('input', { type: 'number', min: '1', max: '30', value: '2' });
  openDialog(
    nl.table,
    [
      labelled(nl.columns, '', (id) => (columns.setAttribute('id', id), columns)),
      labelled(nl.rows, '', (id) => (rows.setAttribute('id', id), rows)),
    ],
    [
      {
        text: nl.insert,
        perform: () => {
          const within = (input: HTMLInputElement, most: number) =>
            Math.min(most, Math.max(1, Math.round(Number(input.value)) || 1));
          type(emptyTable(within(columns, 8), within(rows, 30), nl.headingOfColumn));
          return true;
        },
      },
    ],
  );
}
