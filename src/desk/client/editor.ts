import { button, el } from '../../site/client/element.ts';
import { desk as nl } from '../../text/desk.ts';
import { fieldIn } from '../form/field.ts';
import { same } from '../file/same.ts';
import type { Choices, DeskIssue, DeskMend, Draft, OpenFile } from '../protocol.ts';
import { announce } from './announce.ts';
import { call, wordsOf } from './call.ts';
import { askAboutConflict } from './conflict.ts';
import { faultSummary, showFaults, type FaultActions } from './faults.ts';
import type { FormContext } from './fields/context.ts';
import { fieldElement, fieldsOf } from './fields/field-element.ts';
import { richField } from './fields/rich-field.ts';
import { dropDraft, draftOf, keepDraft } from './kept-drafts.ts';
import { askToLayDown } from './lay-down.ts';
import { askForNew } from './new-entry.ts';
import { insert } from './rich.ts';
import { sourceField } from './source-field.ts';
import { Store } from './store.ts';
import { askForTag } from './tag-dialog.ts';
import { tagsFor, tagText } from './tag-text.ts';
import { keyOf } from './values.ts';

/** What an open file needs to know of the rest. */
export interface EditorParts {
  choices: Choices;
  /** Where the site stands; nothing as long as it starts. */
  site: () => string | undefined;
  git: boolean;
  /** Opens another page of the editor. */
  leave: () => void;
  again: (file: OpenFile) => void;
}

/** Where one types. */
const TYPED = 'input, select, textarea, [contenteditable="true"]';
/** So long nobody types before the check looks, in milliseconds. */
const STILL = 350;
/** So long the site takes to read a new page, in milliseconds. */
const SITE_READS = 1500;

/** The page on which one file is written. */
export class Editor {
  readonly element = el('main', { class: 'bewerker' });
  readonly #store: Store;
  readonly #parts: EditorParts;
  readonly #form = el('form', { class: 'formulier', novalidate: true });
  readonly #summary = el('div', { class: 'overzicht-fouten', 'data-veld': keyOf('file') });
  readonly #state = el('p', { class: 'toestand' });
  readonly #notice = el('div', {});
  readonly #context: FormContext;
  #issues: DeskIssue[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: AbortController | undefined;
  #counted = '';
  readonly #buttons: Record<'save' | 'back' | 'forth' | 'layDown', HTMLButtonElement>;
  readonly #files = el('span', { class: 'uitvoer' });
  readonly #frame = el('div', { class: 'voorbeeld' });
  readonly #actions: FaultActions = {
    mend: (mends) => void this.#mend(mends),
    source: (issue, tag) => this.#askSource(issue, tag),
    goTo: (key) => this.goTo(key),
  };

  constructor(file: OpenFile, parts: EditorParts) {
    this.#parts = parts;
    const kept = draftOf(file.file);
    this.#store = new Store(kept ? { ...file, opened: kept.file.opened } : file);
    this.#context = {
      store: this.#store,
      choices: () => this.#parts.choices,
      texts: new Map(),
      newEntry: (soort, made) =>
        askForNew(soort, this.#context, (id, choices) => {
          this.#parts.choices = choices;
          made(id);
        }),
      shown: () => this.#showFaults(),
      element: (field, path, naming) => fieldElement(this.#context, field, path, naming),
      elements: (field, path) => fieldsOf(this.#context, field, path),
    };
    this.#buttons = {
      save: button(nl.save, () => void this.save(), 'primary'),
      back: button(nl.undo, () => this.#store.back()),
      forth: button(nl.redo, () => this.#store.forth()),
      layDown: button(nl.layDown, () => void this.#layDown()),
    };
    if (kept && !same(kept.file.draft, file.draft)) {
      this.#store.replace(kept.file.draft);
      this.#tell(nl.draftBack(kept.time), [
        [
          nl.throwAway,
          () => {
            dropDraft(file.file);
            this.#parts.again(file);
          },
        ],
      ]);
    }
    this.element.append(
      el(
        'header',
        { class: 'kop' },
        el(
          'p',
          {},
          button(nl.allPages, () => this.#parts.leave()),
        ),
        el('h1', { tabindex: '-1' }, this.title),
        el('p', { class: 'soort' }, `${file.kind} · ${file.file}`),
        this.#files,
      ),
      el(
        'div',
        { class: 'balk-bewaren' },
        this.#buttons.save,
        this.#buttons.back,
        this.#buttons.forth,
        this.#buttons.layDown,
        this.#state,
      ),
      this.#notice,
      el(
        'div',
        { class: 'naast-elkaar' },
        el('div', { class: 'linker' }, this.#summary, this.#form),
        this.#frame,
      ),
    );
    this.#build();
    this.#store.tell(({ whole }) => {
      if (whole) this.#build();
      this.#showState();
      this.#keep();
      this.#lookSoon();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#showState();
    void this.#look();
  }

  /** What the page is called: the first line of its fields. */
  get title(): string {
    const { draft } = this.#store;
    const { file } = this.#store.file;
    if ('text' in draft) return file;
    const name = ['titel', 'vraag', 'voorkeursterm', 'naam'].find(
      (each) => typeof draft.data[each] === 'string',
    );
    return name === undefined ? file : String(draft.data[name]);
  }

  get changed(): boolean {
    return this.#store.changed;
  }

  /** Puts the page of the site beside the form, when it can be seen. */
  showSite(): void {
    const site = this.#parts.site();
    const { address, outputs } = this.#store.file;
    if (site === undefined || address === undefined || this.#store.opened === '') return;
    this.#showOutputs(site, outputs);
    if (this.#frame.querySelector('iframe')) return;
    const frame = el('iframe', { title: nl.realPage, src: onSite(site, address) });
    this.#frame.replaceChildren(
      el('details', { class: 'paginavak', open: true }, el('summary', {}, nl.realPage), frame),
    );
    this.element.classList.add('met-voorbeeld');
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#looking?.abort();
    for (const { view } of this.#context.texts.values()) view.destroy();
  }

  /** Saves; what came of it is said. */
  async save(over?: string): Promise<boolean> {
    const { draft, opened, file } = this.#store;
    try {
      const saved = await call('save', {
        file: file.file,
        opened,
        draft,
        ...(over !== undefined && { over }),
      });
      if ('changed' in saved) {
        this.#askAboutConflict(saved.changed);
        return false;
      }
      const fresh = opened === '';
      this.#store.wasSaved(saved.opened, draft);
      dropDraft(file.file);
      this.#notice.replaceChildren();
      announce(this.#issues.some(({ severity }) => severity === 'error') ? nl.savedWithFaults : nl.saved);
      if (fresh) setTimeout(() => void this.#wasMade(), SITE_READS);
      return true;
    } catch (cause) {
      this.#tell(wordsOf(cause), [], true);
      return false;
    }
  }

  /** Goes to a field: opens what it lies folded in, and puts the cursor in it. */
  goTo(key: string): void {
    if (key === keyOf('file')) {
      this.#summary.scrollIntoView();
      return;
    }
    const steps = key.split('.');
    for (let depth = 1; depth <= steps.length; depth++) {
      const part = steps.slice(0, depth).join('.');
      for (const more of this.#form.querySelectorAll<HTMLDetailsElement>('details.meer'))
        if (more.dataset.velden?.split(' ').includes(part)) openNow(more);
      const found = this.#form.querySelector<HTMLElement>(`[data-veld="${CSS.escape(part)}"]`);
      const details = found?.closest('details') ?? undefined;
      if (details) openNow(details);
      if (depth === steps.length || !found) break;
    }
    let place: HTMLElement | null = null;
    for (let depth = steps.length; depth > 0 && !place; depth--)
      place = this.#form.querySelector<HTMLElement>(
        `[data-veld="${CSS.escape(steps.slice(0, depth).join('.'))}"]`,
      );
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>(`${TYPED}, summary, button`)?.focus();
  }

  #build(): void {
    const { file, draft } = this.#store;
    const open = [...this.#form.querySelectorAll<HTMLDetailsElement>('details[open] > [data-veld]')].map(
      (each) => each.dataset.veld,
    );
    const active = this.#form.contains(document.activeElement)
      ? document.activeElement?.closest<HTMLElement>('[data-veld]')?.dataset.veld
      : undefined;
    for (const { view } of this.#context.texts.values()) view.destroy();
    this.#context.texts.clear();
    if ('text' in draft) this.#form.replaceChildren(sourceField(this.#store, () => this.#issues));
    else {
      const form = file.form;
      this.#form.replaceChildren(
        ...(form ? fieldsOf(this.#context, form, []) : []),
        ...(draft.body === undefined
          ? []
          : [richField(this.#context, 'body', 'body', { label: nl.body, explanation: nl.bodyExplanation })]),
      );
      for (const key of open)
        if (key !== undefined) {
          const details = this.#form.querySelector(`[data-veld="${CSS.escape(key)}"]`)?.closest('details');
          if (details) openNow(details);
        }
    }
    this.#showFaults();
    // Who was typing goes on where that was.
    if (active !== undefined)
      this.#form
        .querySelector(`[data-veld="${CSS.escape(active)}"]`)
        ?.querySelector<HTMLElement>(TYPED)
        ?.focus({ preventScroll: true });
  }

  #showState(): void {
    const { changed, opened, mayBack, mayForth } = this.#store;
    this.#state.textContent = opened === '' ? nl.stateNew : changed ? nl.stateChanged : nl.stateSaved;
    this.#state.dataset.toestand = changed ? 'concept' : 'bewaard';
    this.#buttons.back.disabled = !mayBack;
    this.#buttons.forth.disabled = !mayForth;
    const { title } = this;
    document.title = `${changed ? '• ' : ''}${title} – ${nl.title}`;
    const heading = this.element.querySelector('h1');
    if (heading && heading.textContent !== title) heading.textContent = title;
  }

  #keep(): void {
    const { file, draft, opened, changed } = this.#store;
    if (!changed) dropDraft(file.file);
    else if (!keepDraft({ file: { ...file, draft, opened }, title: this.title, time: Date.now() }))
      this.#tell(nl.noRoom, [], true);
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), STILL);
  }

  /** Lets the check look at what stands here now. */
  async #look(): Promise<void> {
    this.#looking?.abort();
    const looking = (this.#looking = new AbortController());
    const { draft, opened, file } = this.#store;
    try {
      const {
        issues,
        draft: read,
        changed,
      } = await call('look', { file: file.file, opened, draft }, looking.signal);
      if (looking.signal.aborted || draft !== this.#store.draft) return;
      this.#issues = issues;
      this.#showFaults();
      if (read && 'text' in draft) this.#offerForm(read);
      if (changed) this.#tell(nl.changedElsewhere, [[nl.compare, () => void this.save()]], true);
    } catch (cause) {
      if (!looking.signal.aborted) this.#tell(wordsOf(cause), [], true);
    }
  }

  #showFaults(): void {
    showFaults(this.element, this.#issues, this.#context, this.#actions);
    const errors = this.#issues.filter(({ severity }) => severity === 'error').length;
    const told = nl.countFaults(errors, this.#issues.length - errors);
    const place =
      this.#summary.querySelector<HTMLElement>('.veldfouten') ?? el('div', { class: 'veldfouten' });
    const wasOpen = this.#summary.querySelector('details')?.open === true;
    const summary = this.#issues.length > 0 ? faultSummary(this.#issues, this.#actions) : el('p', {}, told);
    if (wasOpen) summary.setAttribute('open', '');
    this.#summary.replaceChildren(summary, place);
    if (told !== this.#counted && this.#counted !== '') announce(told);
    this.#counted = told;
  }

  /** What was text can be shown as a form again. */
  #offerForm(read: Draft): void {
    this.#tell(nl.readable, [
      [
        nl.asForm,
        () => {
          this.#store.replace(read);
          this.#notice.replaceChildren();
        },
      ],
    ]);
  }

  async #mend(mends: DeskMend[]): Promise<void> {
    const { draft, opened, file } = this.#store;
    try {
      const mended = await call('mend', { file: file.file, opened, draft, mends });
      this.#store.replace(mended.draft);
      announce(nl.mended(mends.length));
    } catch (cause) {
      this.#tell(wordsOf(cause), [], true);
    }
  }

  /** Asks the source of an amount or a count, or types that it is an estimate of our own. */
  #askSource({ at, letters }: DeskIssue, name: 'Feit' | 'Schatting'): void {
    const key = keyOf(at);
    this.goTo(key);
    const view = this.#context.texts.get(key)?.view;
    const tag = tagsFor('zin').find((each) => each.name === name);
    const stored = this.#store.value(at === 'file' ? 'body' : at);
    if (!view || !letters || !tag || typeof stored !== 'string') return;
    // Empty lines before a text are in the file, not on the screen.
    const lead = stored.length - stored.replace(/^\n+/, '').length;
    const [anchor, head] = [Math.max(0, letters.from - lead), letters.to - lead];
    view.dispatch({ selection: { anchor, head } });
    if (name === 'Feit') askForTag(this.#context, view, tag);
    else insert(view, tagText(tag, {}, view.state.sliceDoc(anchor, head)));
  }

  #askAboutConflict(theirs: OpenFile): void {
    const { draft, saved, file } = this.#store;
    askAboutConflict(
      { file: file.file, base: saved, mine: draft, theirs },
      {
        merged: (together) => {
          this.#store.replace(together);
          this.#store.wasSaved(theirs.opened, theirs.draft);
          this.#notice.replaceChildren();
          announce(nl.mergedDone);
        },
        mine: () => this.save(theirs.opened),
        theirs: () => {
          dropDraft(file.file);
          this.#parts.again(theirs);
        },
      },
    );
  }

  async #layDown(): Promise<void> {
    if (this.#store.changed && !(await this.save())) return;
    const form = this.#store.file.form;
    askToLayDown(
      {
        file: this.#store.file.file,
        opened: this.#store.opened,
        title: this.title,
        git: this.#parts.git,
        changes: fieldIn(form, 'wijzigingen') !== undefined,
      },
      async (done) => {
        this.#tell(done.join(' '), []);
        this.#parts.again(await call('open', { file: this.#store.file.file }));
      },
    );
  }

  /** A link for each file that is made of this page. */
  #showOutputs(site: string, outputs: OpenFile['outputs']): void {
    this.#files.replaceChildren(
      ...outputs.map(({ name, address }) =>
        el('a', { class: 'nl-link', href: onSite(site, address), target: '_blank', rel: 'noopener' }, name),
      ),
    );
  }

  /** A new page was written: now it can be seen, and files are made of it. */
  async #wasMade(): Promise<void> {
    this.showSite();
    const site = this.#parts.site();
    const { outputs } = await call('open', { file: this.#store.file.file });
    if (site !== undefined) this.#showOutputs(site, outputs);
  }

  #tell(text: string, actions: [string, () => void][], wrong = false): void {
    this.#notice.replaceChildren(
      el(
        'div',
        { class: `melding ${wrong ? 'melding-fout' : ''}` },
        el('p', {}, text),
        ...actions.map(([name, perform]) => button(name, perform)),
        button(nl.close, () => this.#notice.replaceChildren()),
      ),
    );
    announce(text);
  }
}

/** An address of the handbook on the site beside it, which may stand at a path. */
const onSite = (site: string, address: string): string => site.replace(/\/$/, '') + address;

/** Opens what is folded, and fills it before anybody looks in it. */
function openNow(details: HTMLDetailsElement): void {
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}
