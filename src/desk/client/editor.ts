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
import { FormView } from './form-view.ts';
import { dropDraft, draftOf, keepDraft } from './kept-drafts.ts';
import { askToLayDown } from './lay-down.ts';
import { askForNew } from './new-entry.ts';
import { Notice } from './notice.ts';
import { insert } from './rich.ts';
import { SiteBeside } from './site-beside.ts';
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
  /** Opens a file anew. @param told what is said of it */
  again: (file: OpenFile, told?: string) => void;
}

/** So long nobody types before the check looks, in milliseconds. */
const STILL = 350;
/** So long the site takes to read a new page, in milliseconds. */
const SITE_READS = 1500;

/** The page on which one file is written. */
export class Editor {
  readonly element = el('main', { class: 'bewerker' });
  readonly #store: Store;
  readonly #parts: EditorParts;
  readonly #form: FormView;
  readonly #beside = new SiteBeside();
  readonly #summary = el('div', { class: 'overzicht-fouten', 'data-veld': keyOf('file') });
  readonly #state = el('p', { class: 'toestand' });
  readonly #notice = new Notice();
  readonly #context: FormContext;
  #issues: DeskIssue[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: AbortController | undefined;
  #counted = '';
  readonly #buttons: Record<'save' | 'back' | 'forth' | 'layDown', HTMLButtonElement>;
  readonly #actions: FaultActions = {
    mend: (mends) => void this.#mend(mends),
    source: (issue, tag) => this.#askSource(issue, tag),
    goTo: (key) => this.#goTo(key),
  };

  constructor(file: OpenFile, parts: EditorParts) {
    this.#parts = parts;
    const kept = draftOf(file.file);
    this.#store = kept ? new Store({ ...file, opened: kept.file.opened }, kept.base) : new Store(file);
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
    this.#form = new FormView(this.#context, () => this.#issues);
    this.#buttons = {
      save: button(nl.save, () => void this.save(), 'primary'),
      back: button(nl.undo, () => this.#store.back()),
      forth: button(nl.redo, () => this.#store.forth()),
      layDown: button(nl.layDown, () => void this.#layDown()),
    };
    if (kept && !same(kept.file.draft, file.draft)) {
      this.#store.replace(kept.file.draft);
      this.#notice.tell(nl.draftBack(kept.time), [
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
        this.#beside.files,
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
      this.#notice.element,
      el(
        'div',
        { class: 'naast-elkaar' },
        el('div', { class: 'linker' }, this.#summary, this.#form.element),
        this.#beside.frame,
      ),
    );
    this.#build();
    this.#store.tell(({ whole }) => {
      if (whole) this.#build();
      this.#showState();
      this.#keep();
      this.#lookSoon();
    });
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
    if (site === undefined || this.#store.opened === '') return;
    if (this.#beside.show(site, this.#store.file)) this.element.classList.add('met-voorbeeld');
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#looking?.abort();
    this.#form.stop();
  }

  /** Tells something of this file. */
  tell(text: string): void {
    this.#notice.tell(text);
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
      this.#notice.clear();
      announce(this.#issues.some(({ severity }) => severity === 'error') ? nl.savedWithFaults : nl.saved);
      if (fresh) setTimeout(() => void this.#wasMade(), SITE_READS);
      return true;
    } catch (cause) {
      this.#notice.tell(wordsOf(cause), [], true);
      return false;
    }
  }

  #goTo(key: string): void {
    if (key === keyOf('file')) this.#summary.scrollIntoView();
    else this.#form.goTo(key);
  }

  #build(): void {
    this.#form.build();
    this.#showFaults();
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
    const { file, draft, saved, opened, changed } = this.#store;
    if (!changed) dropDraft(file.file);
    else if (
      !keepDraft({ file: { ...file, draft, opened }, base: saved, title: this.title, time: Date.now() })
    )
      this.#notice.tell(nl.noRoom, [], true);
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
      if (changed) this.#notice.tell(nl.changedElsewhere, [[nl.compare, () => void this.save()]], true);
    } catch (cause) {
      if (!looking.signal.aborted) this.#notice.tell(wordsOf(cause), [], true);
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
    this.#notice.tell(nl.readable, [
      [
        nl.asForm,
        () => {
          this.#store.replace(read);
          this.#notice.clear();
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
      this.#notice.tell(wordsOf(cause), [], true);
    }
  }

  /** Asks the source of an amount or a count, or types that it is an estimate of our own. */
  #askSource({ at, letters }: DeskIssue, name: 'Feit' | 'Schatting'): void {
    const key = keyOf(at);
    this.#goTo(key);
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
          this.#notice.clear();
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
        this.#parts.again(await call('open', { file: this.#store.file.file }), done.join(' '));
      },
    );
  }

  /** A new page was written: now it can be seen, and files are made of it. */
  async #wasMade(): Promise<void> {
    const file = await call('open', { file: this.#store.file.file });
    const site = this.#parts.site();
    if (site !== undefined && this.#beside.show(site, file)) this.element.classList.add('met-voorbeeld');
  }
}
