import type { Handbook } from '../../handbook/handbook.ts';
import { sinceOf } from '../../page/site/since.ts';

/** What every file with data says first: of which handbook, edition and version it is, under which licence, and where what changed since. */
export const jsonHeading = ({ handleiding, editie }: Handbook) => ({
  titel: handleiding.titel,
  versie: editie.versie,
  datum: editie.datum,
  editie: editie.titel,
  ...(editie.gemeente && { gemeente: editie.gemeente }),
  ...(editie.herkomst && { herkomst: editie.herkomst }),
  licentie: handleiding.licentie,
  adres: handleiding.adres,
  veranderdSinds: sinceOf({ handleiding, editie }),
});
