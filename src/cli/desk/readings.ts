import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Issue } from '../../checks/issue.ts';
import { checkContent, type CheckResult } from '../../load/check.ts';
import { filesIn } from '../../load/content/files-in.ts';
import { keptFolder } from '../../load/kept/folder.ts';
import type { Instead } from '../../load/reader.ts';
import type { Settings } from '../../load/settings.ts';
import { hashOf } from './files.ts';

/** What to look at, and how. */
export interface Look {
  /** One file, and nothing that stands in others. */
  only?: string;
  /** Files that say something else than lies on disk. */
  instead?: Instead;
  spelling?: boolean;
  /** Whether it is enough to read everything. */
  readOnly?: boolean;
}

/** What the checks read for the editor: one reading at a time, and each state of the folder once. */
export class Readings {
  readonly #root: string;
  readonly #config: Settings;
  /** One check at a time: two would only wait for each other. */
  #looking: Promise<unknown> = Promise.resolve();
  /** What was read last, and of which state of the folder. */
  #read: { state: string; result: Promise<CheckResult> } | undefined;
  /** What a check of everything said, and of which state of the folder. */
  #checked: { state: string; issues: readonly Issue[] | undefined } = { state: '', issues: undefined };

  constructor(root: string, config: Settings) {
    this.#root = root;
    this.#config = config;
  }

  /** The handbook as it lies on disk now. */
  async known(): Promise<CheckResult> {
    const state = await stateOf(this.#config.content);
    if (this.#read?.state !== state) this.#read = { state, result: this.look({ readOnly: true }) };
    return this.#read.result;
  }

  /** What a check of everything found; nothing as long as it is at it, and then it is done for who asks later. */
  async checkedAll(): Promise<readonly Issue[] | undefined> {
    const state = await stateOf(this.#config.content);
    if (this.#checked.state !== state) {
      const checked = (this.#checked = { state, issues: undefined as readonly Issue[] | undefined });
      void this.#lookAtAll().then(
        ({ issues }) => (checked.issues = issues),
        () => (checked.state = ''),
      );
    }
    return this.#checked.issues;
  }

  /** Checks the handbook, or one file of it with other text. */
  look({ only, instead, spelling = only !== undefined, readOnly = false }: Look): Promise<CheckResult> {
    const { content: folder, name, editie, today } = this.#config;
    const next = this.#looking.then(() =>
      checkContent({
        folder,
        name,
        editie: only === undefined ? editie : (editieOf(only) ?? editie),
        today,
        spelling,
        readOnly,
        allEdities: only === undefined && !readOnly,
        cache: keptFolder(this.#root),
        ...(only !== undefined && { only: new Set([only]) }),
        ...(instead && { instead }),
      }),
    );
    this.#looking = next.catch(() => undefined);
    return next;
  }

  /** Checks everything; who waits for a check of what is typed goes first. */
  #lookAtAll(): Promise<CheckResult> {
    const { content: folder, name, editie, today } = this.#config;
    const pause = async () => {
      await nextTurn();
      await this.#looking;
    };
    const cache = keptFolder(this.#root);
    return checkContent({ folder, name, editie, today, spelling: true, allEdities: true, cache, pause });
  }
}

/** Changes when any file of a folder does, whoever changed it. */
async function stateOf(folder: string): Promise<string> {
  const files = await filesIn(folder, '.');
  const states = await Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(join(folder, file));
      return `${file} ${mtimeMs} ${size}`;
    }),
  );
  return hashOf(Buffer.from(states.join('\n')));
}

/** The edition whose own a file is. Example: `edities/zandmeer/vragen/kosten.mdx` → `zandmeer`. */
const editieOf = (file: string): string | undefined => /^edities\/([^/]+?)(?:\.yaml|\/)/.exec(file)?.[1];
