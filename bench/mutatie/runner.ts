import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { random } from '../../tests/builders/random.ts';
import { registerFresh } from './fresh.ts';
import { TESTS } from './rooms.ts';
import { takeTests } from './test-api.ts';

/** What Stryker's instrumented code reads and writes. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: object;
}
const globals = globalThis as typeof globalThis & { __stryker__?: Instrumented };
const instrumented: Instrumented = (globals.__stryker__ ??= {});

interface MutantRun {
  testFilter?: string[];
  hitLimit?: number;
  activeMutant: { id: string; fileName: string };
}

/**
 * Runs test files in this process, for Stryker; its own runner starts a worker for each file, fifteen times slower.
 * A «test» is a file, from its import to its last test, and each run evaluates all our modules again. So what a
 * `describe` builds and what a module does while it loads are told apart by test as well; Stryker calls those changes
 * static and would run all tests for each, or skip them.
 */
class InProcessRunner {
  static inject = ['options'] as const;
  readonly #oneIn: number;
  #importFresh!: (file: string) => Promise<unknown>;
  /** How long each file took the last time, in ms. */
  readonly #times = new Map<string, number>();

  constructor({ oneIn }: { oneIn: number }) {
    this.#oneIn = oneIn;
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  init(): void {
    process.env['NODE_ENV'] = 'test';
    // The tests of plans compute that many at random for each change.
    process.env['PLANNEN'] = '100';
    this.#importFresh = registerFresh(process.cwd());
  }

  async dryRun(): Promise<object> {
    const tests: object[] = [];
    for (const file of globSync(TESTS).sort()) {
      instrumented.currentTestId = file;
      const failure = await this.#run(file);
      const status = failure === undefined ? 0 : 1;
      const timeSpentMs = this.#times.get(file) ?? 0;
      tests.push({ id: file, name: file, fileName: file, timeSpentMs, status, failureMessage: failure });
    }
    instrumented.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ testFilter = [], hitLimit, activeMutant }: MutantRun): Promise<object> {
    if (!isInSample(activeMutant.id, this.#oneIn))
      return { status: 'error', errorMessage: 'not in the sample' };
    Object.assign(instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      for (const file of this.#nearestFirst(testFilter, activeMutant.fileName)) {
        const failure = await this.#run(file);
        if ((instrumented.hitCount ?? 0) > (hitLimit ?? Infinity)) return { status: 'timeout' };
        if (failure !== undefined)
          return {
            status: 'killed',
            killedBy: [file],
            failureMessage: failure,
            nrOfTests: testFilter.length,
          };
      }
      return { status: 'survived', nrOfTests: testFilter.length };
    } finally {
      instrumented.activeMutant = undefined;
    }
  }

  /** The test of the file itself, then those of its folder, then the quick ones: most changes are noticed there. */
  #nearestFirst(tests: readonly string[], file: string): string[] {
    const own = basename(file, '.ts');
    const distance = (test: string): number =>
      basename(test, '.test.ts') === own ? 0 : file.includes(`/${dirname(test)}/`) ? 1 : 2;
    const time = (test: string): number => this.#times.get(test) ?? 0;
    return tests.toSorted((a, b) => distance(a) - distance(b) || time(a) - time(b));
  }

  /** @returns why the first test of the file failed, if one did */
  async #run(file: string): Promise<string | undefined> {
    const begin = performance.now();
    takeTests();
    try {
      await this.#importFresh(join(process.cwd(), file));
      for (const { name, run } of takeTests()) {
        try {
          await run();
        } catch (cause) {
          return `${name}: ${String(cause)}`;
        }
      }
      return undefined;
    } catch (cause) {
      return `${file} does not load: ${String(cause)}`;
    } finally {
      this.#times.set(file, performance.now() - begin);
    }
  }
}

/** Whether a change is among the one in so many that are tested: thrown by its number, so the same each time. */
const isInSample = (id: string, oneIn: number): boolean => random(Number(id) + 1).number(1, oneIn) === 1;

/** Stryker asks a plugin under this name. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
