/** `npm run bench -- <name>`: measurements that are too slow, or too dependent on the machine, for tests. */
const benches: Record<string, { what: string; run: () => Promise<(args: string[]) => Promise<void>> }> = {
  build: {
    what: 'wall time, memory, files and HTML per page of a build, beside a bare Astro site with the same text',
    run: async () => (await import('./build/run.ts')).runBuildBench,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;

if (bench) {
  try {
    await (
      await bench.run()
    )(args);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
} else {
  console.error(
    [
      name ? `There is no benchmark «${name}».` : 'Which benchmark?',
      'Usage: npm run bench -- <name> [options]   (npm run bench -- <name> --help tells the options)',
      '',
      ...Object.entries(benches).map(([key, { what }]) => `  ${key.padEnd(10)}${what}`),
    ].join('\n'),
  );
  process.exitCode = 1;
}
