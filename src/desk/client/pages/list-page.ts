import { button, el } from '../../../site/client/element.ts';
import { capitalise } from '../../../text/format/capitalise.ts';
import { desk as nl } from '../../../text/desk.ts';
import type { Overview, PageInList } from '../../protocol.ts';
import { openDialog } from '../dialog.ts';
import { dropPlace, takeDrops } from './drop-place.ts';
import { dropDraft, keptDrafts } from '../open-file/kept-drafts.ts';
import { labelled } from '../labelled.ts';

interface Ways {
  open: (file: string) => void;
  /** Begins a new page; what is wrong with its title is thrown. */
  begin: (soort: string, title: string) => Promise<void>;
  again: () => void;
  /** Somebody gave a file of Word that came back. */
  back: (file: File) => void;
}

/** All pages by kind, each with its title and what is wrong with it. */
export function listPage({ handbook, editie, kinds, general, checked }: Overview, ways: Ways): HTMLElement {
  const search = el('input', { type: 'search', id: 'zoek-pagina' });
  const found = el('p', { class: 'uitleg', role: 'status' });
  const drafts = keptDrafts();
  const unsaved = new Set(drafts.map(({ file }) => file.file));
  const sections = kinds.map(({ soort, one, more, pages }) =>
    section(
      capitalise(more),
      pages,
      el(
        'p',
        {},
        button(nl.newPage(one), () => askForTitle(soort, one, ways)),
      ),
    ),
  );
  const page = el(
    'main',
    { class: 'lijst' },
    el('header', { class: 'kop' }, el('h1', { tabindex: '-1' }, nl.listTitle(handbook)), el('p', {}, editie)),
    ...(drafts.length > 0 ? [draftList()] : []),
    el(
      'div',
      { class: 'veld' },
      el('label', { for: 'zoek-pagina', class: 'veldnaam' }, nl.searchPage),
      search,
      found,
    ),
    ...sections,
    section(nl.general, general),
    dropPlace(ways.back),
  );
  takeDrops(page, ways.back);
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const each of page.querySelectorAll<HTMLDetailsElement>('details[data-deel]')) {
      let here = 0;
      for (const item of each.querySelectorAll('li')) {
        const fits = words.every((word) => item.textContent.toLowerCase().includes(word));
        item.hidden = !fits;
        if (fits) here++;
      }
      each.hidden = here === 0 && words.length > 0;
      each.open = words.length > 0 && here > 0;
      count += here;
    }
    found.textContent = words.length > 0 ? nl.found(count) : '';
  });
  return page;

  function section(name: string, pages: readonly PageInList[], ...more: Node[]): HTMLElement {
    const faults = pages.reduce((sum, { errors }) => sum + errors, 0);
    const items = pages.map(({ file, title, errors, warnings }) =>
      el(
        'li',
        {},
        el('a', { class: 'nl-link', href: `#${encodeURIComponent(file)}` }, title),
        el(
          'span',
          {
            class: 'toestand',
            'data-toestand': errors > 0 ? 'fout' : unsaved.has(file) ? 'concept' : 'bewaard',
          },
          [unsaved.has(file) ? nl.isDraft : '', checked ? nl.countFaults(errors, warnings) : nl.looking]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
    );
    return el(
      'details',
      { 'data-deel': name },
      el(
        'summary',
        {},
        el('h2', {}, name),
        ` ${nl.count(pages.length)}${faults > 0 ? ` · ${nl.countFaults(faults, 0)}` : ''}`,
      ),
      ...more,
      el('ul', {}, ...items),
    );
  }

  function draftList(): HTMLElement {
    return el(
      'section',
      { class: 'melding' },
      el('h2', {}, nl.drafts),
      el(
        'ul',
        {},
        ...drafts.map(({ file, title, time }) =>
          el(
            'li',
            {},
            el('a', { class: 'nl-link', href: `#${encodeURIComponent(file.file)}` }, title),
            ` ${nl.at(time)} `,
            button(nl.throwAwayOf(title), () => {
              dropDraft(file.file);
              ways.again();
            }),
          ),
        ),
      ),
    );
  }
}

function askForTitle(soort: string, one: string, { begin }: Ways): void {
  const title = el('input', { type: 'text', lang: 'nl' });
  openDialog(
    nl.newPage(one),
    [labelled(nl.titleOfNew, nl.titleOfNewExplanation, (id) => (title.setAttribute('id', id), title))],
    [
      {
        text: nl.goOn,
        perform: async () => {
          await begin(soort, title.value);
          return true;
        },
      },
    ],
  );
}
