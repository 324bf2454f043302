import { readCore, type PackedCore, type Seldom, type Source } from './core.ts';
import type { PageText } from './page-text.ts';
import { breath } from '../breath.ts';
import { searchWordsIn } from '../reading/words.ts';

/** All that searching needs, in one: for a copy of the site that opens from a folder, where nothing can be fetched. */
export interface SearchCopy {
  core: PackedCore;
  seldom: Seldom;
  /** The texts of pages, by the names of their files. */
  texts: Record<string, PageText>;
}

/** Where a search in a copy finds what it needs. */
export const copySource = (copy: Promise<SearchCopy>): Source => ({
  core: async () => readCore((await copy).core, breath()),
  seldom: async () => (await copy).seldom,
  text: async (name) => (await copy).texts[name] ?? [],
  pagefind: async () => {
    const { core, seldom, texts } = await copy;
    const { paginas } = await readCore(core, breath());
    const row = (text: string) =>
      ` ${searchWordsIn(text)
        .map(({ word }) => word)
        .join(' ')} `;
    const pages = paginas.map(({ titel: title, tekst: name }, i) => ({
      id: seldom.fragments[i] ?? '',
      text: row(
        [
          title,
          ...(texts[name] ?? []).flatMap(({ kop: heading, blokken: blocks }) => [heading, ...blocks]),
        ].join(' '),
      ),
    }));
    return {
      search: (query) => {
        const asked = row(query ?? '');
        const results = pages.filter(({ text }) => text.includes(asked)).map(({ id }) => ({ id, score: 1 }));
        return Promise.resolve({ results });
      },
    };
  },
});
