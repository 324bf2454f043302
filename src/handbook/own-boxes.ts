import type { Key } from './entry.ts';
import type { Handbook } from './handbook.ts';
import { perHandbook } from './per-handbook.ts';

/** A box that an edition adds at a heading of a page, with its text parsed. */
export type OwnBox = Handbook['editieVelden']['kaders'][number];

const byPage = perHandbook((handbook) =>
  Map.groupBy(handbook.editieVelden.kaders, ({ pagina: page }) => page),
);

/** The boxes of the edition on a page, in the order of its file. */
export const ownBoxesAt = (handbook: Handbook, page: Key): readonly OwnBox[] =>
  byPage(handbook).get(page) ?? [];
