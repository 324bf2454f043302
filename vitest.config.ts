import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LONGEST, Order } from './tests/order.ts';

/**
 * Unit tests that take seconds each: they open files in LibreOffice or read the whole dictionary, check a whole EPUB,
 * compute a thousand plans, change every file of the content, or make a handbook twice as large.
 */
const SLOW = [
  'src/load/spelling/answers.test.ts',
  'src/planner/make.test.ts',
  'src/drawing/share-image/share-image.test.ts',
  'src/outputs/epub/epub.test.ts',
  'tests/bench.test.ts',
  'tests/check-file.test.ts',
  'tests/checks.test.ts',
  'tests/content.test.ts',
  'tests/desk-files.test.ts',
  'tests/edities.test.ts',
  'tests/new-handbook.test.ts',
  'tests/nieuw.test.ts',
  'tests/letters-libreoffice.test.ts',
  'tests/office-complete.test.ts',
  'tests/office-libreoffice.test.ts',
  'tests/plan-one-sheet.test.ts',
  'tests/plan-papers.test.ts',
  'tests/plan-sums.test.ts',
  'tests/sheets.test.ts',
  'tests/slips.test.ts',
  'tests/take-over.test.ts',
  'tests/take-over-edited.test.ts',
];
const lost = [...SLOW, ...LONGEST].filter((file) => !existsSync(new URL(file, import.meta.url)));
if (lost.length > 0) throw new Error(`vitest.config.ts names tests that are not there: ${lost.join(', ')}`);

/**
 * How long a test may take: for a machine that has eight other things to do, at least ten times what the slowest test
 * of its kind takes on a quiet one. It ends a test that hangs; speed is measured by `npm run bench`.
 */
const patience = (seconds: number) => ({ testTimeout: seconds * 1000, hookTimeout: seconds * 1000 });

/**
 * So many files at a time, of every project alike: what lies in one queue keeps all processors at work to the end, and
 * Vitest runs projects of one queue only when they ask for the same. Vitest itself leaves a processor free: of two that is
 * half. One more than there are processors, as a file waits now and then for a browser, a page or a disk (two processors
 * are 98 % busy all the time; with as many files as processors nobody measured it since); not more than four, for each takes
 * a gigabyte.
 */
const maxWorkers = Math.min(availableParallelism() + 1, 4);

/**
 * A worker goes on to the next file of its kind with what it has read: a fresh one for each of 300 files costs more than
 * most of them. So a file leaves nothing behind, and `each-file.ts` holds it to that.
 */
const isolate = false;

/** Kinds of tests, by what they need. `npm test` runs all of them, `npm run test:snel` the first. */
export default defineConfig({
  test: {
    // An expectation that is not there yet is a failure; `--update` writes it, for somebody to look at.
    update: 'none',
    sequence: { sequencer: Order },
    projects: [
      {
        // Pure parts, beside their file; the structure of the project. Within a minute.
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          exclude: SLOW,
          setupFiles: ['tests/each-file.ts'],
          maxWorkers,
          isolate,
          ...patience(60),
        },
      },
      {
        test: {
          name: 'office',
          include: SLOW,
          setupFiles: ['tests/each-file.ts'],
          globalSetup: ['tests/office-setup.ts'],
          maxWorkers,
          isolate,
          ...patience(300),
        },
      },
      {
        // Real builds of small handbooks, good and broken.
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          setupFiles: ['tests/each-file.ts'],
          // As of a browser: what runs beside it answers late on a busy machine.
          expect: { poll: { timeout: 60_000 } },
          maxWorkers,
          isolate,
          ...patience(1200),
        },
      },
      {
        // The files of the real site, built once.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          setupFiles: ['tests/each-file.ts'],
          globalSetup: ['tests/build-once.ts'],
          maxWorkers,
          isolate,
          ...patience(1200),
        },
      },
      {
        // What a reader meets on that same site, in a real browser.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/each-file.ts'],
          globalSetup: ['tests/build-once.ts'],
          // A page on a busy machine answers late; an answer that is there is taken at once.
          expect: { poll: { timeout: 60_000 } },
          maxWorkers,
          isolate,
          ...patience(1200),
        },
      },
    ],
  },
});
