import type { EditorView } from '@codemirror/view';
import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Attribute } from '../../../document/vocabulary.ts';
import { isGroup } from '../../file/same.ts';
import { combobox } from '../combobox.ts';
import { openDialog } from '../dialog.ts';
import { labelled, textControl } from '../labelled.ts';
import type { FormContext } from '../fields/context.ts';
import { small } from '../fields/picker.ts';
import { insert, type RichKind } from './rich.ts';
import { missing, tagsFor, tagText, type Tag } from './tag-text.ts';
import { labelOf } from '../open-file/values.ts';

/**
 * Asks what a tag needs, and types it. What was selected stands in it.
 * @param tag nothing to let somebody choose among all that may stand in this kind of text
 */
export function askForTag(
  context: FormContext,
  view: EditorView,
  tag: Tag | undefined,
  kind?: RichKind,
): void {
  if (!tag) {
    chooseTag(context, view, kind ?? 'blok');
    return;
  }
  const { name, rule } = tag;
  const { from, to } = view.state.selection.main;
  const filled: Record<string, string> = {};
  const contents = textControl(rule.contents === 'blok', view.state.sliceDoc(from, to));
  const asked = Object.entries<Attribute>(rule.attributes).map(([attribute, about]) =>
    labelled(`${labelOf(attribute)}${about.required ? '' : nl.may}`, about.explanation, (id) =>
      control(context, about, id, (value) => (filled[attribute] = value)),
    ),
  );
  openDialog(
    nl.tagTitle(name),
    [
      el('p', {}, rule.explanation),
      ...(rule.contents === 'leeg'
        ? []
        : [labelled(nl.words, nl.wordsOfTag, (id) => (contents.setAttribute('id', id), contents))]),
      ...asked,
    ],
    [
      {
        text: nl.insert,
        perform: () => {
          const [lacks] = missing(tag, filled);
          if (lacks !== undefined) throw new Error(nl.lacks(lacks));
          if (rule.contents !== 'leeg' && contents.value.trim() === '') throw new Error(nl.lacks(nl.words));
          insert(view, tagText(tag, filled, contents.value), rule.position === 'blok');
          return true;
        },
      },
    ],
  );
}

function chooseTag(context: FormContext, view: EditorView, kind: RichKind): void {
  const tags = tagsFor(kind);
  const dialog = openDialog(
    nl.moreTags,
    [
      el(
        'ul',
        { class: 'taglijst' },
        ...tags.map((tag) =>
          el(
            'li',
            {},
            el(
              'button',
              {
                type: 'button',
                class: 'klein',
                onclick: () => {
                  dialog.close();
                  askForTag(context, view, tag);
                },
              },
              tag.name,
            ),
            ` ${tag.rule.explanation}`,
          ),
        ),
      ),
    ],
    [],
  );
}

function control(
  context: FormContext,
  { shape }: Attribute,
  id: string,
  set: (value: string) => void,
): HTMLElement {
  const optionsOf = (soort: string) =>
    context
      .choices()
      .entries.filter((entry) => entry.soort === soort)
      .map(({ id: value, title, words }) => ({ value, name: title, words }));
  if (shape === 'bronnen') return several(context, id, () => optionsOf('bron'), set);
  if (typeof shape === 'object' && 'refers' in shape)
    return combobox({
      id,
      options: () => optionsOf(shape.refers),
      pick: (option) => set(option?.value ?? ''),
    });
  const list =
    typeof shape === 'object'
      ? shape.choice.map((value) => ({ id: value, name: labelOf(value) }))
      : shape === 'veld'
        ? fields(context)
        : [];
  if (list.length > 0) {
    const select = el(
      'select',
      { id },
      el('option', { value: '' }, nl.choose),
      ...list.map((each) => el('option', { value: each.id }, each.name)),
    );
    select.addEventListener('change', () => set(select.value));
    return select;
  }
  const type = shape === 'datum' ? 'date' : shape === 'getal' ? 'number' : 'text';
  const input = el('input', { id, type });
  input.addEventListener('input', () => set(input.value));
  return input;
}

/** Several sources: those that were picked, and a field to pick another. */
function several(
  context: FormContext,
  id: string,
  options: () => { value: string; name: string; words: string }[],
  set: (value: string) => void,
): HTMLElement {
  const picked: { value: string; name: string }[] = [];
  const items = el('ul', { class: 'gekozen', hidden: true });
  const show = () => {
    set(picked.map(({ value }) => value).join(' '));
    items.hidden = picked.length === 0;
    items.replaceChildren(
      ...picked.map(({ name }, i) =>
        el(
          'li',
          {},
          el('span', { class: 'gekozen-naam' }, name),
          small(nl.away, nl.awayOf(name), true, () => {
            picked.splice(i, 1);
            show();
          }),
        ),
      ),
    );
  };
  return el(
    'div',
    {},
    items,
    combobox({
      id,
      clears: true,
      attributes: { placeholder: nl.searchByTitle },
      options: () => options().filter(({ value }) => !picked.some((each) => each.value === value)),
      pick: (option) => {
        if (option) picked.push(option);
        show();
      },
    }),
    el(
      'p',
      { class: 'naast' },
      button(nl.newOf('bron'), () =>
        context.newEntry('bron', (made) => {
          picked.push(...options().filter(({ value }) => value === made));
          show();
        }),
      ),
    ),
  );
}

const fields = ({ store }: FormContext): { id: string; name: string }[] => {
  const value = store.value(['velden']);
  return Array.isArray(value)
    ? value.flatMap((field: unknown) =>
        isGroup(field) && typeof field.id === 'string'
          ? [{ id: field.id, name: typeof field.label === 'string' ? field.label : field.id }]
          : [],
      )
    : [];
};
