import { kinds, kindOf, hasPage } from '../../kinds/index.ts';
import type { Family } from '../../kinds/kind.ts';
import { typography } from '../../document/language/typography.ts';
import { az } from '../../text/pages/a-z.ts';
import { changesText } from '../../text/pages/changes.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { catalogue } from '../../text/pages/catalogue.ts';
import { shareImageText } from '../../text/outputs/share-image.ts';
import { nl } from '../../text/nl.ts';
import { rapport as rapportText } from '../../text/pages/accessibility.ts';
import { planLinkTexts as planText } from '../../text/plan/links.ts';
import { compare as compareText } from '../../text/pages/compare.ts';
import { overviewOf, RAPPORT_ADDRESS } from '../../handbook/address.ts';
import { CHANGES_ADDRESS } from './since.ts';
import { AZ_ADDRESS } from '../a-z/address.ts';
import { DOWNLOADS_ADDRESS } from '../downloads/downloads.ts';
import { facetPages } from '../catalogue/facet-page.ts';
import { compareAddress } from '../catalogue/comparison.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo } from '../../handbook/link.ts';
import { planAddress } from '../../my-plan/address.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { designAddress, designTitle } from '../overviews/design.ts';
import { certain } from '../../document/certain.ts';

/** What the image shows that others see when somebody shares a page. */
export interface ShareImage {
  /** Where the image stands. Example: `/deelbeelden/stappenplan/verkennen.png`. */
  image: string;
  title: string;
  /** What kind of page it is: `Stap 3`, `Praktijk`; absent where the title says it. */
  soort?: string;
  /** What the handbook is about, on the image of the home page. */
  subtitle?: string;
  /** The title of the handbook, and its edition. */
  handleiding: string;
  editie: string;
  family: Family;
  /** The number on the door. */
  nummer?: number;
  /** The home page shows the whole street instead of one door. */
  street: boolean;
  /** The image in words. */
  alt: string;
}

/** Where share images stand; `*` is the name of a page. */
export const SHARE_IMAGE = '/deelbeelden/*.png';

/** The name of the image of a page. Example: `/stappenplan/verkennen/` → `stappenplan/verkennen`. */
export const shareImageName = (address: string): string => (address === '/' ? 'start' : address.slice(1, -1));

/** Every page asks for its image: one list per handbook, not one per page. */
const perHandbook = new WeakMap<Handbook, ReadonlyMap<string, ShareImage>>();

/** The share image of a page; a page that the model does not know has that of the part it stands in. */
export function shareImageOf(handbook: Handbook, address: string): ShareImage {
  let images = perHandbook.get(handbook);
  if (!images) perHandbook.set(handbook, (images = shareImagesOf(handbook)));
  let place = address;
  while (!images.has(place)) place = place.replace(/[^/]*\/?$/, '');
  return certain(images.get(place));
}

/** A share image for every page that the model knows, by the page's address. */
export function shareImagesOf(handbook: Handbook): Map<string, ShareImage> {
  const { handleiding, perSoort } = handbook;
  const compare = compareAddress(handbook);
  const plan = planAddress(handbook);
  const parts = Object.entries(handleiding.delen) as [keyof typeof handleiding.delen, { titel: string }][];
  const make = (address: string, own: Own): [string, ShareImage] => [
    address,
    imageOf(handbook, address, own),
  ];
  return new Map([
    make('/', {
      title: typography(handleiding.titel),
      subtitle: typography(handleiding.ondertitel),
      family: 'doen',
      street: true,
    }),
    make('/zoeken/', { title: nl.search.title, family: 'doen' }),
    make('/meewerken/fouten/', { title: nl.faults.title, family: 'doen' }),
    ...[undefined, ...Object.keys(handbook.huisstijlen)].map((style) =>
      make(designAddress(style), { title: designTitle(handbook, style), family: 'doen' }),
    ),
    make(DOWNLOADS_ADDRESS, { title: downloads.title, family: 'doen' }),
    make(AZ_ADDRESS, { title: az.title, family: 'doen' }),
    make(CHANGES_ADDRESS, { title: changesText.title, family: 'doen' }),
    ...(plan ? [make(plan, { title: planText.title, family: 'doen' })] : []),
    ...(compare ? [make(compare, { title: compareText.title, family: 'zien' })] : []),
    ...facetPages(handbook).map(({ facet, value: { address, name } }) =>
      make(address, { title: catalogue.title[facet.id](name), family: 'zien' }),
    ),
    ...(handbook.rapport ? [make(RAPPORT_ADDRESS, { title: rapportText.title, family: 'weten' })] : []),
    ...parts
      .filter(([soort]) => perSoort[soort].length > 0)
      .map(([soort, { titel: title }]) =>
        make(overviewOf(soort), { title: typography(title), family: kinds[soort].family }),
      ),
    ...handbook.alle
      .filter(({ soort }) => hasPage(soort))
      .map((entry) => {
        const { titel: title, adres: address } = linkTo(entry);
        return make(address, { title, family: kinds[entry.soort].family, ...soortOf(entry) });
      }),
  ]);
}

type Own = Pick<ShareImage, 'title' | 'family'> &
  Partial<Pick<ShareImage, 'soort' | 'subtitle' | 'nummer' | 'street'>>;

function imageOf({ handleiding, editie }: Handbook, address: string, own: Own): ShareImage {
  const title = typography(handleiding.titel);
  return {
    street: false,
    ...own,
    image: SHARE_IMAGE.replace('*', shareImageName(address)),
    handleiding: title,
    editie: typography(editie.titel),
    alt: own.subtitle
      ? shareImageText.start(title, own.subtitle)
      : shareImageText.page(own.title, own.soort, title),
  };
}

function soortOf({ soort, data }: EachEntry): { soort?: string; nummer?: number } {
  const kind = kindOf(soort);
  const { atRoot, words } = kind;
  const count = kind.number?.(data);
  if (count) return { soort: count.label, nummer: count.value };
  return atRoot ? {} : { soort: capitalise(words.one) };
}
