import type { Draft } from '../../protocol.ts';

/** What the page of a draft is called: by its name, or else by that of its file. */
export function titleOfDraft(draft: Draft, file: string): string {
  if ('text' in draft) return file;
  const { data } = draft;
  const name = ['titel', 'vraag', 'voorkeursterm', 'naam'].find((each) => typeof data[each] === 'string');
  return name === undefined ? file : String(data[name]);
}
