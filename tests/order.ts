import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The kinds, in the order in which they begin: what needs the built site waits for it, so others go first. Short ones fill up. */
const KINDS = ['build', 'office', 'browser', 'site', 'unit'];

/** What takes more than twenty seconds, the longest first: a processor that is left with one of them at the end works alone. */
export const LONGEST = [
  'tests/build/exact.test.ts',
  'tests/build/toegankelijkheid.test.ts',
  'tests/build/desk.test.ts',
  'tests/build/editie.test.ts',
  'tests/build/check.test.ts',
  'tests/build/path.test.ts',
  'tests/build/images.test.ts',
  'tests/build/second-handbook.test.ts',
  'tests/check-file.test.ts',
  'tests/slips.test.ts',
  'tests/plan-sums.test.ts',
  'tests/browser/every-page.test.ts',
  'tests/browser/search-links.test.ts',
  'tests/browser/plan.test.ts',
  'tests/browser/keyboard.test.ts',
  'tests/browser/search.test.ts',
  'tests/browser/print.test.ts',
  'tests/browser/still.test.ts',
  'tests/browser/plan-fields.test.ts',
  'tests/browser/toegankelijkheid.test.ts',
];

/** Kind after kind, and of each first what is known to take long; then as Vitest does, by the last time or by size. */
export class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): [number, number] => {
      const long = LONGEST.indexOf(relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'));
      return [KINDS.indexOf(project.name), long === -1 ? LONGEST.length : long];
    };
    return (await super.sort(files))
      .map((file) => ({ file, at: place(file) }))
      .sort(({ at: [a, c] }, { at: [b, d] }) => a - b || c - d)
      .map(({ file }) => file);
  }
}
