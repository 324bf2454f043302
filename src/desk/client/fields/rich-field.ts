import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { isGroup } from '../../file/same.ts';
import { insert, prefix, richText, wrap, type RichKind } from '../text/rich.ts';
import { askForTag } from '../text/tag-dialog.ts';
import { askForLink, askForTable } from '../text/text-dialogs.ts';
import { tagsFor } from '../text/tag-text.ts';
import { keyOf } from '../open-file/values.ts';
import type { FormContext } from './context.ts';
import type { Path } from './path.ts';
import { fieldOf, type Naming } from './wrapper.ts';

/** A text with Markdown and tags, with buttons for what is hard to type. */
export function richField(
  context: FormContext,
  kind: RichKind,
  path: Path | 'body',
  naming: Naming,
): HTMLElement {
  const { store, texts, choices } = context;
  const key = keyOf(path);
  return fieldOf(path, naming, ({ id, attributes }) => {
    const stored = store.value(path);
    const whole = typeof stored === 'string' ? stored : '';
    // Empty lines around a text belong to the file, not to what one writes.
    const lead = /^\n*/.exec(whole)?.[0] ?? '';
    const tail = whole.length > lead.length ? (/\n*$/.exec(whole)?.[0] ?? '') : '';
    const rich = richText({
      kind,
      value: whole.slice(lead.length, whole.length - tail.length),
      attributes: { ...attributes, id },
      known: () => ({ entries: choices().entries, fields: fieldsOf(store.value(['velden'])) }),
      change: (typed) => {
        // A space at the end is one behind which more will be typed.
        const text = typed.replace(/[ \t]+$/gm, '');
        const end = tail || (kind === 'zin' ? '' : '\n');
        if (text === '' && path !== 'body') store.set(path, undefined);
        else store.set(path, (lead || (path === 'body' ? '\n' : '')) + text + end);
      },
    });
    texts.set(key, {
      ...rich,
      mark: (issues) => rich.mark(issues.map((issue) => shifted(issue, lead.length))),
    });
    return el('div', { class: `tekstvak tekstvak-${kind}` }, toolbar(context, kind, key), rich.view.dom);
  });
}

/** What is said of letters in the file, for the text without the empty lines before it. */
function shifted<I extends { letters?: { from: number; to: number } }>(issue: I, lead: number): I {
  const { letters } = issue;
  return letters
    ? { ...issue, letters: { from: Math.max(0, letters.from - lead), to: letters.to - lead } }
    : issue;
}

const fieldsOf = (value: unknown): { id: string; title: string }[] =>
  Array.isArray(value)
    ? value.flatMap((field: unknown) =>
        isGroup(field) && typeof field.id === 'string'
          ? [{ id: field.id, title: typeof field.label === 'string' ? field.label : field.id }]
          : [],
      )
    : [];

function toolbar(context: FormContext, kind: RichKind, key: string): HTMLElement {
  const view = () => context.texts.get(key)?.view;
  const action = (text: string, name: string, perform: (at: NonNullable<ReturnType<typeof view>>) => void) =>
    el(
      'button',
      {
        type: 'button',
        class: 'klein',
        'aria-label': name,
        title: name,
        tabindex: '-1',
        onclick: () => {
          const at = view();
          if (at) perform(at);
        },
      },
      text,
    );
  const tag = (name: string) => {
    const found = tagsFor(kind).find((each) => each.name === name);
    return found ? [action(name, nl.insertTag(name), (at) => askForTag(context, at, found))] : [];
  };
  const bar = el(
    'div',
    { class: 'balk', role: 'toolbar', 'aria-label': nl.toolbar },
    action('B', nl.bold, (at) => wrap(at, '**')),
    action('I', nl.italic, (at) => wrap(at, '*')),
    ...(kind === 'body' ? [action('Kop', nl.heading, (at) => prefix(at, () => '## '))] : []),
    ...(kind === 'zin'
      ? []
      : [
          action('• Lijst', nl.list, (at) => prefix(at, () => '- ')),
          action('1. Lijst', nl.numbered, (at) => prefix(at, (nth) => `${nth}. `)),
          action('Tabel', nl.table, (at) => askForTable((text) => insert(at, text, true))),
        ]),
    action('Link', nl.link, (at) => askForLink(context, at)),
    ...tag('Feit'),
    ...tag('Bron'),
    ...tag('Begrip'),
    moreTags(context, kind, view),
  );
  bar.querySelector('button')?.setAttribute('tabindex', '0');
  bar.addEventListener('keydown', (event) => walk(bar, event));
  return bar;
}

/** One stop for the Tab key; arrows go from button to button. */
function walk(bar: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const buttons = [...bar.querySelectorAll<HTMLElement>('button, select')];
  const now = buttons.findIndex((each) => each === document.activeElement);
  if (step === 0 || now === -1) return;
  event.preventDefault();
  const next = buttons[(now + step + buttons.length) % buttons.length];
  for (const each of buttons) each.tabIndex = each === next ? 0 : -1;
  next?.focus();
}

/** All other tags, by their name and what they are for. */
function moreTags(
  context: FormContext,
  kind: RichKind,
  view: () => Parameters<typeof askForTag>[1] | undefined,
): HTMLElement {
  return el(
    'button',
    {
      type: 'button',
      class: 'klein',
      tabindex: '-1',
      'aria-label': nl.moreTags,
      title: nl.moreTags,
      'aria-haspopup': 'dialog',
      onclick: () => {
        const at = view();
        if (at) askForTag(context, at, undefined, kind);
      },
    },
    '<…>',
  );
}
