import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { DeskIssue } from '../../protocol.ts';
import { desk as nl } from '../../../text/desk.ts';
import { announce } from '../announce.ts';
import { completions, type Known } from './complete.ts';
import { cleanText, markdownOf } from './paste.ts';

export type RichKind = 'zin' | 'blok' | 'body';

/** A text with Markdown and tags, while somebody writes it. */
export interface Rich {
  view: EditorView;
  /** Marks the words that something is said of. */
  mark: (issues: readonly DeskIssue[]) => void;
}

/**
 * An editor of one text.
 * @param attributes of the element in which one types: its name, and what explains it
 * @param known what tags can refer to, for completion
 */
export function richText({
  kind,
  value,
  attributes,
  known,
  change,
}: {
  kind: RichKind;
  value: string;
  attributes: Record<string, string>;
  known: () => Known;
  change: (value: string) => void;
}): Rich {
  const view = new EditorView({
    doc: value,
    extensions: [
      EditorView.cspNonce.of(document.body.dataset.nonce ?? ''),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ spellcheck: 'true', lang: 'nl', ...attributes }),
      EditorState.phrases.of(nl.phrases),
      history(),
      markdown(),
      syntaxHighlighting(classHighlighter),
      autocompletion({ override: [completions(known)], activateOnTyping: true }),
      Prec.high(keymap.of([...completionKeymap, ...shortcuts])),
      // Tab is for the next field, as everywhere in a form.
      keymap.of([...historyKeymap, ...defaultKeymap]),
      ...(kind === 'zin' ? [oneParagraph] : []),
      EditorView.domEventHandlers({ paste: (event, at) => paste(event, at, kind) }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) change(state.doc.toString());
      }),
    ],
  });
  return {
    view,
    mark: (issues) => {
      const { length } = view.state.doc;
      const marks = issues.flatMap(({ letters, severity, message }): Diagnostic[] =>
        letters && letters.from < length
          ? [{ from: letters.from, to: Math.min(letters.to, length), severity, message }]
          : [],
      );
      view.dispatch(setDiagnostics(view.state, marks));
    },
  };
}

/** Puts signs around what is selected, or takes them away; without a selection they come around the cursor. */
export function wrap(view: EditorView, sign: string): void {
  const { from, to } = view.state.selection.main;
  const text = view.state.sliceDoc(from, to);
  const { length } = sign;
  const around =
    view.state.sliceDoc(from - length, from) === sign && view.state.sliceDoc(to, to + length) === sign;
  view.dispatch(
    around
      ? {
          changes: [
            { from: from - length, to: from },
            { from: to, to: to + length },
          ],
        }
      : {
          changes: { from, to, insert: sign + text + sign },
          selection: { anchor: from + length, head: to + length },
        },
  );
  view.focus();
}

/** Makes each line that is selected an item of a list, or a heading; or plain again. */
export function prefix(view: EditorView, sign: (nth: number) => string): void {
  const { from, to } = view.state.selection.main;
  const [first, last] = [view.state.doc.lineAt(from).number, view.state.doc.lineAt(to).number];
  const lines = Array.from({ length: last - first + 1 }, (_, i) => view.state.doc.line(first + i));
  const known = /^(?:[-*] |\d+\. |#{1,6} )/;
  const all = lines.every((line, i) => line.text.startsWith(sign(i + 1)));
  view.dispatch({
    changes: lines.map((line, i) => ({
      from: line.from,
      to: line.from + (known.exec(line.text)?.[0].length ?? 0),
      insert: all ? '' : sign(i + 1),
    })),
  });
  view.focus();
}

/** Types a text in the place of what is selected. @param alone on lines of its own */
export function insert(view: EditorView, text: string, alone = false): void {
  const { from, to } = view.state.selection.main;
  const before = view.state.sliceDoc(0, from);
  const after = view.state.sliceDoc(to);
  const head = alone && before.trim() !== '' ? '\n\n'.slice(/\n*$/.exec(before)?.[0].length ?? 0) : '';
  const tail = alone && after.trim() !== '' ? '\n\n'.slice(/^\n*/.exec(after)?.[0].length ?? 0) : '';
  view.dispatch({
    changes: { from, to, insert: head + text + tail },
    selection: { anchor: from + head.length + text.length },
    scrollIntoView: true,
  });
  view.focus();
}

const shortcuts = [
  { key: 'Mod-b', run: (view: EditorView) => (wrap(view, '**'), true) },
  { key: 'Mod-i', run: (view: EditorView) => (wrap(view, '*'), true) },
];

/** A sentence or two has no lines of its own: a break becomes a space. */
const oneParagraph = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || !transaction.newDoc.toString().includes('\n')) return transaction;
  if (!transaction.isUserEvent('input')) return transaction;
  const changes: { from: number; to: number; insert: string }[] = [];
  transaction.changes.iterChanges((from, to, _from, _to, inserted) => {
    changes.push({ from, to, insert: inserted.toString().replace(/\s*\n\s*/g, ' ') });
  });
  return { changes, userEvent: 'input' };
});

function paste(event: ClipboardEvent, view: EditorView, kind: RichKind): boolean {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const text = html ? markdownOf(html, kind) : cleanText(plain);
  if (text === '') return false;
  event.preventDefault();
  const alone = kind !== 'zin' && text.includes('\n');
  insert(view, text, alone);
  announce(html ? nl.pasted : '');
  return true;
}
