import type { Handbook } from '../../handbook/handbook.ts';

/** What every file with data says first: of which handbook, edition and version it is, and under which licence. */
export const jsonHeading = ({ handleiding, editie }: Handbook) => ({
  titel: handleiding.titel,
  versie: editie.versie,
  datum: editie.datum,
  editie: editie.titel,
  ...(editie.gemeente && { gemeente: editie.gemeente }),
  ...(editie.herkomst && { herkomst: editie.herkomst }),
  licentie: handleiding.licentie,
  adres: handleiding.adres,
});
