import { button, el } from '../../../site/client/element.ts';
import { desk } from '../../../text/desk.ts';
import type { Calls, DeskProposal, Overview } from '../../protocol.ts';
import { announce } from '../announce.ts';
import { call, wordsOf } from '../call.ts';

const { back: nl } = desk;
type Read = Calls['take-back']['gives'];

/** What is different in a file of Word that came back: per page, with what one takes over. */
export async function returnedPage(
  file: File,
  overview: Overview | undefined,
  ways: { leave: () => void },
): Promise<HTMLElement> {
  const leave = el('p', {}, button(desk.allPages, ways.leave));
  const head = el('h1', { tabindex: '-1' }, file.name);
  try {
    const bytes = await asBase64(file);
    const read = await call('take-back', { bytes });
    return el('main', { class: 'lijst terug' }, leave, head, ...contents(read, bytes, overview));
  } catch (cause) {
    return el('main', { class: 'lijst' }, leave, head, el('p', { role: 'alert' }, wordsOf(cause)));
  }
}

function contents({ made, proposals, notes }: Read, bytes: string, overview: Overview | undefined): Node[] {
  const taken = new Set<number>();
  const plain = proposals.filter((proposal) => proposal.plain);
  const told = el('div', { role: 'status' });
  const save = button(nl.save(0), () => void keep(), 'primary');
  const choices = new Map<number, (take: boolean) => void>();
  const count = () => (save.textContent = nl.save(taken.size));
  const titles = new Map(
    [...(overview?.kinds.flatMap(({ pages }) => pages) ?? []), ...(overview?.general ?? [])].map((page) => [
      page.file,
      page.title,
    ]),
  );
  const pages = [...Map.groupBy(proposals, ({ place }) => place?.file ?? '')];
  // What has no place in the source comes last.
  pages.sort(([one], [other]) => Number(one === '') - Number(other === ''));
  const list = el('div', {}, ...pages.map(ofPage));

  async function keep(): Promise<void> {
    if (taken.size === 0) {
      announce(nl.nothing);
      told.replaceChildren(el('p', {}, nl.nothing));
      return;
    }
    save.disabled = true;
    try {
      const done = await call('take-over', { bytes, take: [...taken] });
      list.replaceChildren(...done.files.map(linkTo));
      buttons.remove();
      told.replaceChildren(
        el(
          'div',
          { class: 'melding' },
          el('p', {}, nl.saved(done.taken.length)),
          ...done.left.map(({ number, why }) => el('p', {}, nl.left(number, why))),
        ),
      );
    } catch (cause) {
      told.replaceChildren(el('p', { role: 'alert' }, wordsOf(cause)));
      save.disabled = false;
    }
  }

  const buttons = el(
    'p',
    { class: 'knoppen' },
    save,
    button(nl.takeAll, () => {
      for (const choose of choices.values()) choose(true);
    }),
  );
  count();
  return [
    el('p', {}, made),
    el('p', {}, nl.count(proposals.length, plain.length)),
    ...(plain.length > 0 ? [buttons] : []),
    told,
    list,
    ...(notes.length > 0 ? [el('h2', {}, nl.notes), el('ul', {}, ...notes.map(noteLine))] : []),
  ];

  function ofPage([file, own]: [string, DeskProposal[]]): HTMLElement {
    return el(
      'section',
      {},
      el('h2', {}, file ? (titles.get(file) ?? file) : nl.elsewhere),
      el('ol', { class: 'voorstellen' }, ...own.map(ofProposal)),
    );
  }

  function ofProposal(proposal: DeskProposal): HTMLElement {
    const { number, kind, about, under, place, after, why } = proposal;
    return el(
      'li',
      { value: String(number) },
      el(
        'p',
        { class: 'uitleg' },
        `${nl.about[about]}: ${nl.kinds[kind]}${under && nl.under(under)}${place ? `, ${nl.line(place.line)}` : ''}`,
      ),
      el('p', { class: 'voorstel', lang: 'nl' }, ...wordsIn(proposal)),
      after !== undefined && el('p', { class: 'uitleg' }, nl.after(after)),
      proposal.plain ? choice(number) : el('p', {}, `${nl.byHand} ${why ?? ''}`),
    );
  }

  /** «Neem over» or «Laat staan». */
  function choice(number: number): HTMLElement {
    const choose = (take: boolean) => {
      if (take) taken.add(number);
      else taken.delete(number);
      yes.setAttribute('aria-pressed', String(take));
      no.setAttribute('aria-pressed', String(!take));
      count();
    };
    const yes = button(nl.take, () => choose(true));
    const no = button(nl.leave, () => choose(false));
    choose(false);
    choices.set(number, choose);
    return el('p', { class: 'knoppen', role: 'group', 'aria-label': nl.takeOf(number) }, yes, no);
  }

  function linkTo(file: string): HTMLElement {
    return el(
      'p',
      {},
      el('a', { class: 'nl-link', href: `#${encodeURIComponent(file)}` }, titles.get(file) ?? file),
    );
  }

  function noteLine({ author, date = '', words, about, at, place }: Read['notes'][number]): HTMLElement {
    return el(
      'li',
      {},
      el(
        'p',
        {},
        el('strong', {}, nl.noteBy(author, date)),
        `: ${words} `,
        el('span', { class: 'uitleg' }, nl.noteAt(about || at)),
        place ? `, ${titles.get(place.file) ?? place.file}, ${nl.line(place.line)}` : '',
      ),
    );
  }
}

/** The words of a proposal, with what goes and what comes. */
const wordsIn = ({ parts }: DeskProposal): (Node | string)[] =>
  parts.map(({ is, words }) =>
    is === 'same'
      ? words
      : el(
          is === 'out' ? 'del' : 'ins',
          {},
          el('span', { class: 'alleen-voorlezen' }, is === 'out' ? nl.out : nl.in),
          words,
        ),
  );

/** The bytes of a file in letters, as they go over the line. */
function asBase64(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onerror = () => failed(new Error(reader.error?.message));
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : '');
    reader.readAsDataURL(file);
  });
}
