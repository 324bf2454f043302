import { begripPage } from '../kinds/begrip/page.ts';
import { modulePage } from '../kinds/module/page.ts';
import { paginaPage } from '../kinds/pagina/page.ts';
import { portretPage } from '../kinds/portret/page.ts';
import { praktijkPage } from '../kinds/praktijk/page.ts';
import { sjabloonPage } from '../kinds/sjabloon/page.ts';
import { stapPage } from '../kinds/stap/page.ts';
import { themaPage } from '../kinds/thema/page.ts';
import { verslagPage } from '../kinds/verslag/page.ts';
import { vraagPage } from '../kinds/vraag/page.ts';
import type { ElkeEntry, Entry } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import { hasPage, type PaginaSoort } from '../kinds/index.ts';
import type { Page } from './page.ts';

/** An entry that has a page. */
export type EntryWithPage = { [S in PaginaSoort]: Entry<S> }[PaginaSoort];

/** Whether an entry has a page; narrows it. */
export const isWithPage = (entry: ElkeEntry): entry is EntryWithPage => hasPage(entry.soort);

/** Per kind the one function that decides what its pages say, and in which order. */
const pages: { [S in PaginaSoort]: (handboek: Handboek, entry: Entry<S>) => Page } = {
  stap: stapPage,
  module: modulePage,
  praktijk: praktijkPage,
  portret: portretPage,
  verslag: verslagPage,
  thema: themaPage,
  vraag: vraagPage,
  begrip: begripPage,
  sjabloon: sjabloonPage,
  pagina: paginaPage,
};

/** The page of an entry. */
export function pageFor(handboek: Handboek, entry: EntryWithPage): Page {
  // That the function of a kind gets an entry of that kind, types cannot say.
  const page = pages[entry.soort] as (handboek: Handboek, entry: EntryWithPage) => Page;
  return page(handboek, entry);
}
