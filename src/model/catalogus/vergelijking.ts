import type { Familie } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/index.ts';
import type { ZinTekst } from '../../document/tree.ts';
import { typografie } from '../../document/typography.ts';
import { opsomming } from '../../text/opsomming.ts';
import { vergelijken } from '../../text/vergelijken.ts';
import { nl } from '../../text/nl.ts';
import { overzichtVan } from '../adres.ts';
import { nummer, type Bronverwijzing } from '../bronnen.ts';
import type { Entry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Link } from '../link.ts';
import { pageFor } from '../pagina/index.ts';
import type { PraktijkPagina } from '../pagina/praktijk.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { verwijzerVoor, type Verwijzer } from '../verwijzer.ts';
import { MINSTENS } from './vergelijkkeuze.ts';

/** What one praktijk says on one point, in any of these forms. */
export interface Cel {
  kort?: string;
  zin?: ZinTekst;
  punten?: ZinTekst[];
  cijfers?: { wat: string; waarde: string; jaar: string; bron: string; toelichting?: ZinTekst }[];
  links?: { titel: string; adres?: string }[];
}
export interface Vergelijkrij {
  id: string;
  naam: string;
  /** One per praktijk, in the same order as the columns. */
  cellen: Cel[];
}

/** All praktijken side by side on the same points; a script leaves those that somebody chose. */
export interface Vergelijking extends Link {
  familie: Familie;
  samenvatting: string;
  kruimels: Link[];
  kolommen: (Link & { id: string })[];
  rijen: Vergelijkrij[];
  bronnen: Bronverwijzing[];
  alle: string;
  verwijzer: Verwijzer;
}

/** Where praktijken are put side by side. One praktijk cannot be compared, so then there is no such page. */
export const vergelijkAdres = ({ perSoort }: Handboek): string | undefined =>
  perSoort.praktijk.length >= MINSTENS ? `${overzichtVan('praktijk')}vergelijken/` : undefined;

const { rij: namen } = vergelijken;

const punten: Record<keyof typeof namen, (pagina: PraktijkPagina) => Cel> = {
  gemeente: ({ gemeenten }) => ({ kort: opsomming(gemeenten) }),
  jaren: ({ jaren, jarenToelichting }) => ({ kort: kapitaal(jaren), zin: jarenToelichting }),
  aanpak: ({ aanpak }) => ({ kort: aanpak }),
  doelgroep: ({ doelgroepen }) => ({ links: naamlijst(doelgroepen) }),
  themas: ({ themas }) => ({ links: naamlijst(themas) }),
  status: ({ status, statusDatum, statusToelichting }) => ({
    kort: vergelijken.statusOp(kapitaal(status), statusDatum),
    zin: statusToelichting,
  }),
  wat: ({ wat }) => ({ zin: wat }),
  wie: ({ wie }) => ({ zin: wie }),
  hoe: ({ hoe }) => ({ punten: hoe }),
  opbrengst: ({ opbrengst }) => ({ punten: opbrengst }),
  cijfers: ({ cijfers }) => (cijfers.length === 0 ? { kort: vergelijken.geenCijfers } : { cijfers }),
  beperkingen: ({ beperkingen }) => ({ punten: beperkingen }),
  onderbouwing: ({ onderbouwing, onderbouwingToelichting }) => ({
    kort: kapitaal(onderbouwing),
    zin: onderbouwingToelichting,
  }),
  bronnen: ({ bronnen }) => ({
    links: bronnen.map(({ id, bron }) => ({ titel: bron.titel, adres: `${overzichtVan('bron')}#${id}` })),
  }),
};

const naamlijst = (waarden: { naam: string; adres?: string }[]) =>
  waarden.map(({ naam, adres }) => ({ titel: naam, ...(adres && { adres }) }));

export function vergelijkingFor(handboek: Handboek): Vergelijking {
  const praktijken: Entry<'praktijk'>[] = handboek.perSoort.praktijk;
  const paginas = praktijken.map((entry) => pageFor(handboek, entry));
  // One list of sources for the whole page, so that a number means one source.
  const bronnen = nummer(
    handboek,
    paginas.flatMap((pagina) => pagina.bronnen.map(({ id }) => id)),
  );
  return {
    titel: vergelijken.titel,
    adres: `${overzichtVan('praktijk')}vergelijken/`,
    familie: kinds.praktijk.family,
    samenvatting: vergelijken.samenvatting,
    kruimels: [
      { titel: nl.start, adres: '/' },
      { titel: typografie(handboek.handleiding.delen.praktijk.titel), adres: overzichtVan('praktijk') },
    ],
    kolommen: paginas.map(({ id, titel, adres }) => ({ id, titel, adres })),
    rijen: Object.entries(punten).map(([id, cel]) => ({
      id,
      naam: namen[id as keyof typeof namen],
      cellen: paginas.map(cel),
    })),
    bronnen,
    alle: vergelijken.alle(paginas.length),
    verwijzer: verwijzerVoor(handboek, bronnen),
  };
}
