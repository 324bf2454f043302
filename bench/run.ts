import { runBuildBench } from './build/run.ts';
import { runDevBench } from './dev/run.ts';
import { runFuzzBench } from './fuzz/run.ts';
import { comparedWithLast } from './last.ts';
import { runMutationBench } from './mutatie/run.ts';
import { runPlanBench } from './plan/run.ts';
import { runTempoBench } from './tempo/run.ts';
import { runOutputBench } from './uitvoer/run.ts';
import { runWeightBench } from './gewicht/run.ts';
import { runWordsBench } from './woorden/run.ts';
import { runSearchBench } from './zoeken/run.ts';

/** `npm run bench -- <name>`: measurements that are too slow, or too dependent on the machine, for tests. */
const benches: Record<string, { what: string; run: (args: string[]) => Promise<void> }> = {
  build: {
    what: 'time, memory, files and HTML per page of a build, beside a bare Astro site with the same text',
    run: runBuildBench,
  },
  gewicht: {
    what: 'where the bytes of a page go, by part and by what they are',
    run: runWeightBench,
  },
  dev: {
    what: 'how long npm run dev takes to show the first page, and a page that was saved',
    run: runDevBench,
  },
  fuzz: {
    what: 'whether the check keeps its promise on handbooks that were spoilt by rule',
    run: runFuzzBench,
  },
  mutatie: {
    what: 'which small changes of the code no test notices, per room, with a score',
    run: runMutationBench,
  },
  plan: {
    what: 'time to compute a plan, to draw it and to write it as a calendar, for 10 and 200 steps',
    run: runPlanBench,
  },
  tempo: {
    what: 'how long somebody waits: the first page, a build from nothing, unchanged or after an edit, a check',
    run: runTempoBench,
  },
  uitvoer: {
    what: 'what each kind of download costs in time and memory, and how that grows with the handbook',
    run: runOutputBench,
  },
  woorden: {
    what: 'where the words of the content stand: in front matter or in the body',
    run: runWordsBench,
  },
  zoeken: {
    what: 'how often search finds the right page, in how many bytes and milliseconds, beside plain Pagefind',
    run: runSearchBench,
  },
};

/** What `npm run bench` alone measures, one after another: all that anybody waits for. */
const ALL = ['tempo', 'dev', 'build', 'zoeken'];

const [name = '', ...args] = process.argv.slice(2);
const chosen = name === '' ? ALL : [name];

if (chosen.every((each) => Object.hasOwn(benches, each)))
  for (const each of chosen) {
    if (chosen.length > 1) console.log(`\n${each}: ${benches[each]?.what ?? ''}\n`);
    try {
      await comparedWithLast(each, args, async () => benches[each]?.run(args));
    } catch (cause) {
      console.error(cause instanceof Error ? cause.message : cause);
      process.exitCode = 1;
    }
  }
else {
  console.error(
    [
      `There is no benchmark «${name}».`,
      `Usage: npm run bench -- <name> [options]; with --help a benchmark tells its options. Without a name: ${ALL.join(', ')}.`,
      '',
      ...Object.entries(benches).map(([key, { what }]) => `  ${key.padEnd(10)}${what}`),
    ].join('\n'),
  );
  process.exitCode = 1;
}
