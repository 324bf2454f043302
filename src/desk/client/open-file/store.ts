import { same } from '../../file/same.ts';
import type { Draft, OpenFile, Step } from '../../protocol.ts';
import { at, withValue } from './values.ts';

/** A change of the draft; `whole` when it may be anywhere, so that the form is made anew. */
type Told = (change: { whole: boolean }) => void;

/** How long typing in one field is one step of undo, in milliseconds. */
const ONE_STEP = 1000;

/** The file that is being changed: what it holds now, what was opened, and the way back. */
export class Store {
  readonly file: OpenFile;
  #opened: string;
  #draft: Draft;
  #saved: Draft;
  #back: Draft[] = [];
  #forth: Draft[] = [];
  #last = { key: '', time: 0 };
  readonly #told: Told[] = [];

  /** @param saved what stood in the file when it was opened, if that is another than now */
  constructor(file: OpenFile, saved = file.draft) {
    this.file = file;
    this.#opened = file.opened;
    this.#draft = file.draft;
    this.#saved = saved;
  }

  get draft(): Draft {
    return this.#draft;
  }
  /** What was opened, or saved last. */
  get saved(): Draft {
    return this.#saved;
  }
  get opened(): string {
    return this.#opened;
  }
  get changed(): boolean {
    return this.#opened === '' || !same(this.#draft, this.#saved);
  }
  get mayBack(): boolean {
    return this.#back.length > 0;
  }
  get mayForth(): boolean {
    return this.#forth.length > 0;
  }

  /** Calls somebody after every change. */
  tell(told: Told): void {
    this.#told.push(told);
  }

  value(path: readonly Step[] | 'body'): unknown {
    if ('text' in this.#draft) return undefined;
    return path === 'body' ? this.#draft.body : at(this.#draft.data, path);
  }

  set(path: readonly Step[] | 'body', value: unknown): void {
    const draft = this.#draft;
    if ('text' in draft) return;
    if (path === 'body') this.#change({ ...draft, body: String(value) }, 'body');
    else
      this.#change(
        { ...draft, data: withValue(draft.data, path, value) as Record<string, unknown> },
        path.join('.'),
      );
  }

  setText(text: string): void {
    this.#change({ text }, 'text');
  }

  /** Puts all of it in the place of what there is: a mend, another version. One step of undo. */
  replace(draft: Draft): void {
    this.#change(draft, '', true);
  }

  back(): void {
    this.#step(this.#back, this.#forth);
  }
  forth(): void {
    this.#step(this.#forth, this.#back);
  }

  /** What is here is what is in the file now. */
  wasSaved(opened: string, draft: Draft): void {
    this.#opened = opened;
    this.#saved = draft;
    this.#say(false);
  }

  #change(draft: Draft, key: string, whole = false): void {
    const now = performance.now();
    const goesOn = key !== '' && key === this.#last.key && now - this.#last.time < ONE_STEP;
    if (!goesOn) this.#back.push(this.#draft);
    this.#last = { key, time: now };
    this.#forth = [];
    this.#draft = draft;
    this.#say(whole);
  }

  #step(from: Draft[], to: Draft[]): void {
    const draft = from.pop();
    if (!draft) return;
    to.push(this.#draft);
    this.#draft = draft;
    this.#last = { key: '', time: 0 };
    this.#say(true);
  }

  #say(whole: boolean): void {
    for (const told of this.#told) told({ whole });
  }
}
