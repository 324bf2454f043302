import { button, el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';
import { same } from '../../file/same.ts';
import type { Choices, DeskIssue, DeskMend, Draft, Looked, OpenFile } from '../../protocol.ts';
import { announce } from '../announce.ts';
import { askSource } from './ask-source.ts';
import { call, wordsOf } from '../call.ts';
import { Checker } from './checker.ts';
import { titleOfDraft } from './draft-title.ts';
import { FaultOverview } from './fault-overview.ts';
import { showFaults, type FaultActions } from './faults.ts';
import type { FormContext } from '../fields/context.ts';
import { fieldElement, fieldsOf } from '../fields/field-element.ts';
import { FormView } from './form-view.ts';
import { dropDraft, draftOf } from './kept-drafts.ts';
import { askForNew } from './new-entry.ts';
import { Notice } from '../notice.ts';
import { SaveBar } from './save-bar.ts';
import { Saving } from './saving.ts';
import { SiteBeside } from './site-beside.ts';
import { Store } from './store.ts';
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

/** So long the site takes to read a new page, in milliseconds. */
const SITE_READS = 1500;

/** The page on which one file is written. */
export class Editor {
  readonly element = el('main', { class: 'bewerker' });
  readonly #store: Store;
  readonly #parts: EditorParts;
  readonly #form: FormView;
  readonly #beside = new SiteBeside();
  readonly #bar: SaveBar;
  readonly #saving: Saving;
  readonly #checker: Checker;
  readonly #notice = new Notice();
  readonly #context: FormContext;
  #issues: DeskIssue[] = [];
  readonly #actions: FaultActions = {
    mend: (mends) => void this.#mend(mends),
    source: (issue, tag) => {
      this.#goTo(keyOf(issue.at));
      askSource(this.#context, issue, tag);
    },
    goTo: (key) => this.#goTo(key),
  };
  readonly #faults = new FaultOverview(this.#actions);

  constructor(file: OpenFile, parts: EditorParts) {
    this.#parts = parts;
    const kept = draftOf(file.file);
    this.#store = kept ? new Store({ ...file, opened: kept.file.opened }, kept.base) : new Store(file);
    this.#saving = new Saving(this.#store, this.#notice, {
      hasErrors: () => this.#issues.some(({ severity }) => severity === 'error'),
      made: () => setTimeout(() => void this.#wasMade(), SITE_READS),
      again: parts.again,
      git: parts.git,
    });
    this.#context = this.#contextOfForm();
    this.#form = new FormView(this.#context, () => this.#issues);
    this.#bar = new SaveBar(this.#store, {
      save: () => void this.save(),
      layDown: () => void this.#saving.layDown(),
    });
    this.#checker = new Checker(this.#store, {
      found: (looked, of) => this.#wasFound(looked, of),
      failed: (why) => this.#notice.tell(why, [], true),
    });
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
    this.#layOut();
    this.#build();
    this.#store.tell(({ whole }) => {
      if (whole) this.#build();
      this.#showState();
      this.#saving.keepDraft();
      this.#checker.lookSoon();
    });
    this.#showState();
    void this.#checker.look();
  }

  get title(): string {
    return titleOfDraft(this.#store.draft, this.#store.file);
  }

  get changed(): boolean {
    return this.#store.changed;
  }

  /** Puts the page of the site beside the form, when it can be seen. */
  showSite(): void {
    if (this.#store.opened !== '') this.#showBeside(this.#store.file);
  }

  stop(): void {
    this.#checker.stop();
    this.#form.stop();
  }

  /** Tells something of this file. */
  tell(text: string): void {
    this.#notice.tell(text);
  }

  /** Saves; what came of it is said. */
  save(): Promise<boolean> {
    return this.#saving.save();
  }

  #layOut(): void {
    const { kind, file } = this.#store.file;
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
        el('p', { class: 'soort' }, `${kind} · ${file}`),
        this.#beside.files,
      ),
      this.#bar.element,
      this.#notice.element,
      el(
        'div',
        { class: 'naast-elkaar' },
        el('div', { class: 'linker' }, this.#faults.element, this.#form.element),
        this.#beside.frame,
      ),
    );
  }

  #contextOfForm(): FormContext {
    const context: FormContext = {
      store: this.#store,
      choices: () => this.#parts.choices,
      texts: new Map(),
      newEntry: (soort, made) =>
        askForNew(soort, context, (id, choices) => {
          this.#parts.choices = choices;
          made(id);
        }),
      shown: () => this.#showFaults(),
      element: (field, path, naming) => fieldElement(context, field, path, naming),
      elements: (field, path) => fieldsOf(context, field, path),
    };
    return context;
  }

  #goTo(key: string): void {
    if (key === keyOf('file')) this.#faults.element.scrollIntoView();
    else this.#form.goTo(key);
  }

  #build(): void {
    this.#form.build();
    this.#showFaults();
  }

  #showState(): void {
    this.#bar.show();
    const { title } = this;
    document.title = `${this.changed ? '• ' : ''}${title} – ${nl.title}`;
    const heading = this.element.querySelector('h1');
    if (heading && heading.textContent !== title) heading.textContent = title;
  }

  #wasFound({ issues, draft: read, changed }: Looked, of: Draft): void {
    this.#issues = issues;
    this.#showFaults();
    if (read && 'text' in of) this.#offerForm(read);
    if (changed) this.#notice.tell(nl.changedElsewhere, [[nl.compare, () => void this.save()]], true);
  }

  #showFaults(): void {
    showFaults(this.element, this.#issues, this.#context, this.#actions);
    this.#faults.show(this.#issues);
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

  /** A new page was written: now it can be seen, and files are made of it. */
  async #wasMade(): Promise<void> {
    this.#showBeside(await call('open', { file: this.#store.file.file }));
  }

  #showBeside(file: OpenFile): void {
    const site = this.#parts.site();
    if (site !== undefined && this.#beside.show(site, file)) this.element.classList.add('met-voorbeeld');
  }
}
