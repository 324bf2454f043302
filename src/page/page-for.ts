import { begripPage } from '../kinds/begrip/page.ts';
import { modulePage } from '../kinds/module/page.ts';
import { pagePage } from '../kinds/pagina/page.ts';
import { portretPage } from '../kinds/portret/page.ts';
import { praktijkPage } from '../kinds/praktijk/page.ts';
import { sjabloonPage } from '../kinds/sjabloon/page.ts';
import { stapPage } from '../kinds/stap/page.ts';
import { themaPage } from '../kinds/thema/page.ts';
import { verslagPage } from '../kinds/verslag/page.ts';
import { vertalingPage } from '../kinds/vertaling/page.ts';
import { askPage } from '../kinds/vraag/page.ts';
import type { EachEntry, Entry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { hasPage, type PageSoort } from '../kinds/index.ts';
import { withOwnBoxes } from './own-boxes.ts';
import type { Page } from './page.ts';

/** An entry that has a page. */
export type EntryWithPage = { [S in PageSoort]: Entry<S> }[PageSoort];

/** Whether an entry has a page; narrows it. */
export const isWithPage = (entry: EachEntry): entry is EntryWithPage => hasPage(entry.soort);

/** Per kind the one function that decides what its pages say, and in which order. */
const pages: { [S in PageSoort]: (handbook: Handbook, entry: Entry<S>) => Page } = {
  stap: stapPage,
  module: modulePage,
  praktijk: praktijkPage,
  portret: portretPage,
  verslag: verslagPage,
  thema: themaPage,
  vraag: askPage,
  begrip: begripPage,
  sjabloon: sjabloonPage,
  vertaling: vertalingPage,
  pagina: pagePage,
};

/** The page of an entry. */
export function pageFor(handbook: Handbook, entry: EntryWithPage): Page {
  // That the function of a kind gets an entry of that kind, types cannot say.
  const page = pages[entry.soort] as (handbook: Handbook, entry: EntryWithPage) => Page;
  return withOwnBoxes(handbook, entry, page(handbook, entry));
}
