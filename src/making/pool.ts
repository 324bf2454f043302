import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OutputFile } from '../handbook/output-file.ts';
import { subject } from '../text/subject.ts';
import type { Done, Job, Task, WorkerJob } from './job.ts';

/** Files being made beside the site. */
export interface Making {
  /** How many there are to make. */
  total: number;
  /** When all are there. @throws the first thing that went wrong, in Dutch */
  all: Promise<void>;
  /** Makes this file before the others. Nothing when it is none of ours; @throws when it cannot be made */
  first: (path: string) => Promise<void> | undefined;
  /** Makes one more file, when the others are there. */
  also: (task: Task) => Promise<void>;
  /** Ends the workers, whatever they are at. */
  stop: () => Promise<void>;
}

interface Waiting extends Task {
  /** Takes seconds. */
  book: boolean;
  done: (outcome: Done) => void;
}

/**
 * Makes files by workers over all processors.
 * @param to the folder of the site
 * @param told hears of every file that is there
 */
export function makeFiles(
  job: Job,
  files: readonly OutputFile[],
  to: string,
  {
    workers = availableParallelism(),
    told = () => {},
  }: { workers?: number; told?: (done: Done) => void } = {},
): Making {
  const waiting: Waiting[] = [];
  const crew = Array.from({ length: Math.max(1, workers) }, () => member(job));
  const pending = new Map<string, Promise<void>>();

  const ask = (task: Task, book: boolean): Promise<void> =>
    new Promise((good, bad) => {
      waiting.push({
        ...task,
        book,
        done: (outcome) => {
          told(outcome);
          if (outcome.error === undefined) good();
          else bad(new Error(outcome.error));
        },
      });
    });

  function next(): void {
    for (const one of crew) {
      if (one.busy) continue;
      const task = take();
      if (!task) return;
      one.busy = task;
      one.worker.postMessage({ path: task.path, to: task.to } satisfies Task);
    }
  }

  /** Books first, as they take longest; but one worker stays free of them as long as others wait. */
  function take(): Waiting | undefined {
    const books = crew.filter(({ busy }) => busy?.book).length;
    const full = books >= Math.max(1, crew.length - 1);
    const at = full ? waiting.findIndex(({ book }) => !book) : 0;
    return waiting.splice(Math.max(0, at), 1)[0];
  }

  for (const one of crew) {
    one.worker.on('message', (outcome: Done) => {
      one.busy?.done(outcome);
      delete one.busy;
      next();
    });
    one.worker.on('error', (cause: unknown) => {
      const broken = {
        path: one.busy?.path ?? '',
        kept: false,
        error: `Een bestand kan niet worden gemaakt: ${cause instanceof Error ? cause.message : String(cause)}`,
      };
      one.busy?.done(broken);
      for (const { path, done } of waiting.splice(0)) done({ ...broken, path });
    });
  }

  const inOrder = files.toSorted((a, b) => Number(b.weight === 'book') - Number(a.weight === 'book'));
  for (const { path, weight } of inOrder) pending.set(path, ask({ path, to }, weight === 'book'));
  const all = Promise.all(pending.values()).then(() => undefined);
  // Who waits for one file hears what is wrong with it; so does who waits for all.
  for (const one of [all, ...pending.values()]) one.catch(() => undefined);
  next();

  return {
    total: files.length,
    all,
    first: (path) => {
      const at = waiting.findIndex((task) => task.path === path);
      const [task] = at === -1 ? [] : waiting.splice(at, 1);
      if (task) waiting.unshift({ ...task, book: false });
      return pending.get(path);
    },
    also: (task) => {
      const made = ask(task, false);
      pending.set(task.path, made);
      next();
      return made;
    },
    stop: async () => {
      waiting.length = 0;
      await Promise.all(crew.map(({ worker }) => worker.terminate()));
    },
  };
}

function member(job: Job): { worker: Worker; busy?: Waiting } {
  return {
    worker: new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { ...job, subject: subject() } satisfies WorkerJob,
    }),
  };
}
