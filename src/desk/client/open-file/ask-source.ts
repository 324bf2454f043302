import type { DeskIssue } from '../../protocol.ts';
import type { FormContext } from '../fields/context.ts';
import { insert } from '../text/rich.ts';
import { askForTag } from '../text/tag-dialog.ts';
import { tagsFor, tagText } from '../text/tag-text.ts';
import { keyOf } from './values.ts';

/** Asks the source of an amount or a count, or types that it is an estimate of our own. */
export function askSource(
  context: FormContext,
  { at, letters }: DeskIssue,
  name: 'Feit' | 'Schatting',
): void {
  const view = context.texts.get(keyOf(at))?.view;
  const tag = tagsFor('zin').find((each) => each.name === name);
  const stored = context.store.value(at === 'file' ? 'body' : at);
  if (!view || !letters || !tag || typeof stored !== 'string') return;
  // Empty lines before a text are in the file, not on the screen.
  const lead = stored.length - stored.replace(/^\n+/, '').length;
  const [anchor, head] = [Math.max(0, letters.from - lead), letters.to - lead];
  view.dispatch({ selection: { anchor, head } });
  if (name === 'Feit') askForTag(context, view, tag);
  else insert(view, tagText(tag, {}, view.state.sliceDoc(anchor, head)));
}
