import type { Familie } from '../kinds/kind.ts';
import { kinds } from '../kinds/index.ts';
import { plan as tekst } from '../text/plan/pagina.ts';
import { nl } from '../text/nl.ts';
import { typografie } from '../document/typography.ts';
import { overzichtVan } from './adres.ts';
import type { Handboek } from './handboek.ts';
import type { Link } from './link.ts';
import { PLAN } from './plan/adres.ts';
import type { Plangegevens } from './plan/gegevens.ts';
import { uitHandboek } from './plan/uit-handboek.ts';

/** The page on which a municipality makes the step plan its own. */
export interface PlanPagina extends Link {
  familie: Familie;
  samenvatting: string;
  kruimels: Link[];
  gegevens: Plangegevens;
  /** Where to go without a script. */
  zonderScript: Link[];
}

export function planpaginaFor(handboek: Handboek): PlanPagina {
  const { handleiding, perSoort } = handboek;
  const delen = (['stap', 'sjabloon', 'module'] as const).filter((soort) => perSoort[soort].length > 0);
  return {
    titel: tekst.titel,
    adres: PLAN,
    familie: kinds.stap.family,
    samenvatting: tekst.samenvatting,
    kruimels: [{ titel: nl.start, adres: '/' }],
    gegevens: uitHandboek(handboek),
    zonderScript: delen.map((soort) => ({
      titel: typografie(handleiding.delen[soort].titel),
      adres: overzichtVan(soort),
    })),
  };
}
