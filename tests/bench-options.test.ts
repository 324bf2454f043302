import { afterEach, expect, test, vi } from 'vitest';
import { runBuildBench } from '../bench/build/run.ts';
import { runWeightBench } from '../bench/gewicht/run.ts';
import { runPlanBench } from '../bench/plan/run.ts';
import { runOutputBench } from '../bench/uitvoer/run.ts';
import { runSearchBench } from '../bench/zoeken/run.ts';

afterEach(() => vi.restoreAllMocks());

test.each(Object.entries({ runBuildBench, runWeightBench, runPlanBench, runOutputBench, runSearchBench }))(
  '%s takes every option that its help names',
  async (_, run) => {
    const said: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words.join(' ')));
    await run(['--help']);
    const options = [...said.join('\n').matchAll(/^ {2}--(\w+)( \S)?/gm)].map(([, name, value]) =>
      value ? `--${name!}=1` : `--${name!}`,
    );
    expect(options.length).toBeGreaterThan(0);
    // With the help asked for nothing is measured; an option that is not known throws before that.
    await expect(run([...options, '--help'])).resolves.toBeUndefined();
  },
);
