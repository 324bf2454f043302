import { soortNames } from '../kinds/index.ts';
import { withEntries, type Handbook } from './handbook.ts';
import { sortByOrder } from './order.ts';
import { perHandbook } from './per-handbook.ts';

/** The same handbook as if its edition hid nothing: what a text may name, and readers do not get. */
export const withHidden = perHandbook((handbook: Handbook): Handbook => {
  const { verborgen: hidden, unhidden, editie, handleiding } = handbook;
  if (hidden.size === 0) return handbook;
  const themas = handleiding.themas.map(({ id }) => id);
  return withEntries(
    { ...handbook, editie: { ...editie, verberg: [], verbergDelen: [] }, verborgen: new Map() },
    soortNames.flatMap((soort) =>
      sortByOrder(
        unhidden.filter((entry) => entry.soort === soort),
        themas,
      ),
    ),
  );
});
