import { titleIn } from '../../form/title.ts';
import type { Draft, OpenFile } from '../../protocol.ts';

/** What the page of a draft is called: by its own name, or else by that of its file. */
export const titleOfDraft = (draft: Draft, { file, title }: OpenFile): string =>
  ('text' in draft ? undefined : titleIn(draft.data)) ?? title ?? file;
