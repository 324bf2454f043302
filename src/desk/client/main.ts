import { el } from '../../site/client/element.ts';
import { desk as nl } from '../../text/desk.ts';
import type { OpenFile, Overview } from '../protocol.ts';
import { withAnnouncements } from './announce.ts';
import { call, wordsOf } from './call.ts';
import { Editor } from './open-file/editor.ts';
import { draftOf } from './open-file/kept-drafts.ts';
import { listPage } from './pages/list-page.ts';
import { returnedPage } from './pages/returned-page.ts';

/** The editor: a list of all pages, or one file. The hash of the address says which. */
const place = el('div', { id: 'plek' });
document.body.append(place, withAnnouncements());
let overview: Overview | undefined;
let editor: Editor | undefined;
/** A new page that is not written yet, for when its address is opened. */
let begun: OpenFile | undefined;
let visit = 0;

async function go(): Promise<void> {
  const file = decodeURIComponent(location.hash.slice(1));
  const own = ++visit;
  try {
    editor?.stop();
    editor = undefined;
    overview = await call('overview', {});
    if (own !== visit) return;
    if (file === '') show();
    else await open(await fileOf(file));
  } catch (cause) {
    place.replaceChildren(
      el(
        'main',
        {},
        el('h1', {}, nl.title),
        el('p', { role: 'alert' }, wordsOf(cause)),
        el('p', {}, el('a', { href: '#' }, nl.allPages)),
      ),
    );
  }
}

/** A file as it is, or a new one that was begun and lies in this browser only. */
async function fileOf(file: string): Promise<OpenFile> {
  if (begun?.file === file) return begun;
  const kept = draftOf(file);
  if (kept?.file.opened === '') return kept.file;
  return call('open', { file });
}

function show(): void {
  if (!overview) return;
  document.title = nl.title;
  const opened = [...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
    (each) => each.dataset.deel,
  );
  const page = listPage(overview, {
    open: (file) => (location.hash = encodeURIComponent(file)),
    begin: async (soort, title) => {
      begun = await call('new', { soort, title });
      location.hash = encodeURIComponent(begun.file);
    },
    again: show,
    back: (file) => void showReturned(file),
  });
  for (const each of page.querySelectorAll<HTMLDetailsElement>('details[data-deel]'))
    each.open = opened.includes(each.dataset.deel);
  place.replaceChildren(page);
  if (!overview.checked || overview.site === undefined) poll();
}

/** What is different in a file that came back, until somebody leaves it. */
async function showReturned(file: File): Promise<void> {
  visit++;
  const own = visit;
  place.replaceChildren(el('main', { class: 'lijst' }, el('p', { role: 'status' }, nl.back.reading)));
  const page = await returnedPage(file, overview, { leave: () => void go() });
  if (own !== visit) return;
  place.replaceChildren(page);
  page.querySelector('h1')?.focus();
}

async function open(file: OpenFile, told?: string): Promise<void> {
  const choices = await call('choices', {});
  editor?.stop();
  editor = new Editor(file, {
    choices,
    site: () => overview?.site,
    git: overview?.git ?? false,
    leave: () => (location.hash = ''),
    again: (again, why) => void open(again, why),
  });
  place.replaceChildren(editor.element);
  editor.element.querySelector('h1')?.focus();
  editor.showSite();
  if (told !== undefined) editor.tell(told);
  if (overview?.site === undefined) poll();
}

/** Asks again how things stand, until the check and the site are ready. */
function poll(): void {
  const own = visit;
  setTimeout(() => {
    if (own !== visit) return;
    void call('overview', {}).then((next) => {
      if (own !== visit) return;
      const before = overview;
      overview = next;
      if (!editor && (before?.checked !== next.checked || before.site !== next.site)) {
        if (document.querySelector('dialog[open]') === null && document.activeElement?.id !== 'zoek-pagina')
          show();
      } else editor?.showSite();
      if (!next.checked || next.site === undefined) poll();
    });
  }, 1500);
}

window.addEventListener('hashchange', () => void go());
window.addEventListener('beforeunload', (event) => {
  // What is written is kept in this browser; who closes it by mistake still wants to know.
  if (editor?.changed) event.preventDefault();
});
window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  void editor?.save();
});
void go();
