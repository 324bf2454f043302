import { desk as nl } from '../../../text/desk.ts';
import { fieldIn } from '../../form/field.ts';
import type { OpenFile } from '../../protocol.ts';
import { announce } from '../announce.ts';
import { call, wordsOf } from '../call.ts';
import { askAboutConflict } from './conflict.ts';
import { titleOfDraft } from './draft-title.ts';
import { dropDraft, keepDraft } from './kept-drafts.ts';
import { askToLayDown } from './lay-down.ts';
import type { Notice } from '../notice.ts';
import type { Store } from './store.ts';

interface Ways {
  /** Whether something is wrong with what is saved. */
  hasErrors: () => boolean;
  /** Called when a new file was written. */
  made: () => void;
  /** Opens a file anew. @param told what is said of it */
  again: (file: OpenFile, told?: string) => void;
  git: boolean;
}

/** Saves a file, keeps a draft of it in the browser until then, and lays it down. */
export class Saving {
  readonly #store: Store;
  readonly #notice: Notice;
  readonly #ways: Ways;

  constructor(store: Store, notice: Notice, ways: Ways) {
    this.#store = store;
    this.#notice = notice;
    this.#ways = ways;
  }

  /** Saves; what came of it is said. @param over the version that may be written over */
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
      this.#store.wasSaved(saved.opened, draft);
      this.#notice.clear();
      announce(this.#ways.hasErrors() ? nl.savedWithFaults : nl.saved);
      if (opened === '') this.#ways.made();
      return true;
    } catch (cause) {
      this.#notice.tell(wordsOf(cause), [], true);
      return false;
    }
  }

  /** Keeps what is not saved yet in this browser. */
  keepDraft(): void {
    const { file, draft, saved, opened, changed } = this.#store;
    const title = titleOfDraft(draft, file);
    if (!changed) dropDraft(file.file);
    else if (!keepDraft({ file: { ...file, draft, opened }, base: saved, title, time: Date.now() }))
      this.#notice.tell(nl.noRoom, [], true);
  }

  async layDown(): Promise<void> {
    if (this.#store.changed && !(await this.save())) return;
    const { draft, file, opened } = this.#store;
    askToLayDown(
      {
        file: file.file,
        opened,
        title: titleOfDraft(draft, file),
        git: this.#ways.git,
        changes: fieldIn(file.form, 'wijzigingen') !== undefined,
      },
      async (done) => this.#ways.again(await call('open', { file: file.file }), done.join(' ')),
    );
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
          this.#ways.again(theirs);
        },
      },
    );
  }
}
