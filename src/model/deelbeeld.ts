import { kinds, kindOf, hasPage } from '../kinds/index.ts';
import type { Familie } from '../kinds/kind.ts';
import { typografie } from '../document/typography.ts';
import { az } from '../text/az.ts';
import { downloads } from '../text/downloads.ts';
import { catalogus } from '../text/catalogus.ts';
import { deelbeeldTekst } from '../text/deelbeeld.ts';
import { nl } from '../text/nl.ts';
import { rapport as rapportTekst } from '../text/toegankelijkheid.ts';
import { plan as planTekst } from '../text/plan/links.ts';
import { vergelijken as vergelijkTekst } from '../text/vergelijken.ts';
import { overzichtVan, RAPPORTADRES } from './adres.ts';
import { AZ_ADRES } from './az/az.ts';
import { DOWNLOADS_ADRES } from './downloads/downloads.ts';
import { facetpaginas } from './catalogus/facetpagina.ts';
import { vergelijkAdres } from './catalogus/vergelijking.ts';
import type { ElkeEntry } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { linkNaar } from './link.ts';
import { planAdres } from './plan/adres.ts';
import { kapitaal } from '../text/kapitaal.ts';
import { vormgevingAdres, vormgevingTitel } from './vormgeving.ts';

/** What the image shows that others see when somebody shares a page. */
export interface Deelbeeld {
  /** Where the image stands. Example: `/deelbeelden/stappenplan/verkennen.png`. */
  beeld: string;
  titel: string;
  /** What kind of page it is: `Stap 3`, `Praktijk`; absent where the title says it. */
  soort?: string;
  /** What the handbook is about, on the image of the home page. */
  ondertitel?: string;
  /** The title of the handbook, and its edition. */
  handleiding: string;
  editie: string;
  familie: Familie;
  /** The number on the door. */
  nummer?: number;
  /** The home page shows the whole street instead of one door. */
  straat: boolean;
  /** The image in words. */
  alt: string;
}

/** Where share images stand; `*` is the name of a page. */
export const DEELBEELD = '/deelbeelden/*.png';

/** The name of the image of a page. Example: `/stappenplan/verkennen/` → `stappenplan/verkennen`. */
export const deelbeeldnaam = (adres: string): string => (adres === '/' ? 'start' : adres.slice(1, -1));

/** Width and height of every share image, in pixels: what the large networks ask for. */
export const DEELMAAT = { breedte: 1200, hoogte: 630 } as const;

/** Every page asks for its image: one list per handbook, not one per page. */
const perHandboek = new WeakMap<Handboek, ReadonlyMap<string, Deelbeeld>>();

/** The share image of a page; a page that the model does not know has that of the part it stands in. */
export function deelbeeldVan(handboek: Handboek, adres: string): Deelbeeld {
  let beelden = perHandboek.get(handboek);
  if (!beelden) perHandboek.set(handboek, (beelden = deelbeeldenVan(handboek)));
  let plek = adres;
  while (!beelden.has(plek)) plek = plek.replace(/[^/]*\/?$/, '');
  return beelden.get(plek)!;
}

/** A share image for every page that the model knows, by the page's address. */
export function deelbeeldenVan(handboek: Handboek): Map<string, Deelbeeld> {
  const { handleiding, perSoort } = handboek;
  const vergelijken = vergelijkAdres(handboek);
  const plan = planAdres(handboek);
  const delen = Object.entries(handleiding.delen) as [keyof typeof handleiding.delen, { titel: string }][];
  const maak = (adres: string, eigen: Eigen): [string, Deelbeeld] => [
    adres,
    beeldVan(handboek, adres, eigen),
  ];
  return new Map([
    maak('/', {
      titel: typografie(handleiding.titel),
      ondertitel: typografie(handleiding.ondertitel),
      familie: 'doen',
      straat: true,
    }),
    maak('/zoeken/', { titel: nl.zoeken.titel, familie: 'doen' }),
    maak('/meewerken/fouten/', { titel: nl.fouten.titel, familie: 'doen' }),
    ...[undefined, ...Object.keys(handboek.huisstijlen)].map((stijl) =>
      maak(vormgevingAdres(stijl), { titel: vormgevingTitel(handboek, stijl), familie: 'doen' }),
    ),
    maak(DOWNLOADS_ADRES, { titel: downloads.titel, familie: 'doen' }),
    maak(AZ_ADRES, { titel: az.titel, familie: 'doen' }),
    ...(plan ? [maak(plan, { titel: planTekst.titel, familie: 'doen' })] : []),
    ...(vergelijken ? [maak(vergelijken, { titel: vergelijkTekst.titel, familie: 'zien' })] : []),
    ...facetpaginas(handboek).map(({ facet, waarde: { adres, naam } }) =>
      maak(adres, { titel: catalogus.titel[facet.id](naam), familie: 'zien' }),
    ),
    ...(handboek.rapport ? [maak(RAPPORTADRES, { titel: rapportTekst.titel, familie: 'weten' })] : []),
    ...delen
      .filter(([soort]) => perSoort[soort].length > 0)
      .map(([soort, { titel }]) =>
        maak(overzichtVan(soort), { titel: typografie(titel), familie: kinds[soort].family }),
      ),
    ...handboek.alle
      .filter(({ soort }) => hasPage(soort))
      .map((entry) => {
        const { titel, adres } = linkNaar(entry);
        return maak(adres, { titel, familie: kinds[entry.soort].family, ...soortVan(entry) });
      }),
  ]);
}

type Eigen = Pick<Deelbeeld, 'titel' | 'familie'> &
  Partial<Pick<Deelbeeld, 'soort' | 'ondertitel' | 'nummer' | 'straat'>>;

function beeldVan({ handleiding, editie }: Handboek, adres: string, eigen: Eigen): Deelbeeld {
  const titel = typografie(handleiding.titel);
  return {
    straat: false,
    ...eigen,
    beeld: DEELBEELD.replace('*', deelbeeldnaam(adres)),
    handleiding: titel,
    editie: typografie(editie.titel),
    alt: eigen.ondertitel
      ? deelbeeldTekst.start(titel, eigen.ondertitel)
      : deelbeeldTekst.pagina(eigen.titel, eigen.soort, titel),
  };
}

function soortVan({ soort, data }: ElkeEntry): { soort?: string; nummer?: number } {
  const { number, atRoot, words } = kindOf(soort);
  const nummer = number?.(data);
  if (nummer) return { soort: nummer.label, nummer: nummer.value };
  return atRoot ? {} : { soort: kapitaal(words.one) };
}
