import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Choices } from '../../protocol.ts';
import { announce } from '../announce.ts';
import { call } from '../call.ts';
import { openDialog } from '../dialog.ts';
import type { FormContext } from '../fields/context.ts';
import { fieldElement, fieldsOf } from '../fields/field-element.ts';
import { showFaults } from './faults.ts';
import { Store } from './store.ts';
import { labelled } from '../labelled.ts';
import { keyOf } from './values.ts';

/**
 * Lets somebody make a new entry in a window: its title first, then its fields. It is saved before the window closes.
 * @param made called with its id, and with what can be chosen from then on
 */
export function askForNew(
  soort: string,
  { choices, newEntry }: FormContext,
  made: (id: string, choices: Choices) => void,
): void {
  const title = el('input', { type: 'text', lang: 'nl' });
  openDialog(
    nl.newOf(soort),
    [labelled(nl.titleOfNew, nl.titleOfNewExplanation, (id) => (title.setAttribute('id', id), title))],
    [
      {
        text: nl.goOn,
        perform: async () => {
          fill(soort, await call('new', { soort, title: title.value }), { choices, newEntry }, made);
          return true;
        },
      },
    ],
  );
}

/** What is only wrong until the page on which it was made refers to it. */
const NOT_YET: readonly string[] = ['bron-ongebruikt'];

function fill(
  soort: string,
  file: Awaited<ReturnType<typeof call<'new'>>>,
  { choices, newEntry }: Pick<FormContext, 'choices' | 'newEntry'>,
  made: (id: string, choices: Choices) => void,
): void {
  const store = new Store(file);
  const context: FormContext = {
    store,
    choices,
    texts: new Map(),
    newEntry,
    shown: () => undefined,
    element: (field, path, naming) => fieldElement(context, field, path, naming),
    elements: (field, path) => fieldsOf(context, field, path),
  };
  const form = el(
    'div',
    { class: 'formulier' },
    el('div', { 'data-veld': keyOf('file') }, el('div', { class: 'veldfouten' })),
    ...(file.form ? fieldsOf(context, file.form, []) : []),
  );
  openDialog(
    nl.newOf(soort),
    [form],
    [
      {
        text: nl.save,
        perform: async () => {
          const { draft } = store;
          const { issues } = await call('look', { file: file.file, opened: '', draft });
          const errors = issues.filter(
            ({ severity, rule }) => severity === 'error' && !NOT_YET.includes(rule),
          );
          showFaults(form, errors, context, {
            mend: () => undefined,
            source: () => undefined,
            goTo: () => undefined,
          });
          if (errors.length > 0) throw new Error(nl.countFaults(errors.length, 0));
          const saved = await call('save', { file: file.file, opened: '', draft });
          if ('changed' in saved) throw new Error(nl.conflict);
          const id = /([^/]+)\.\w+$/.exec(file.file)?.[1] ?? '';
          made(id, await call('choices', {}));
          announce(nl.saved);
          return true;
        },
      },
    ],
  );
}
