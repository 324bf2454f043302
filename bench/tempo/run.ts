import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Consumption } from '../build/piek.ts';
import { spread, table } from '../build/tabel.ts';
import { freePort, processorOf } from '../dev/served.ts';
import { copyOfProject } from './project.ts';

const HELP = `Measures what somebody waits for: the first page, a build from nothing, with nothing changed and after an edit, a check.
On a copy of the project that has kept nothing. Wall time is what one waits; processor time, of all threads but without
the program of Pagefind, says the same on a busy machine.

  --keren 3   how often`;

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'bench/.tmp/tempo');
const project = join(folder, 'project');
const dist = join(folder, 'dist');
const content = join(folder, 'content');
const STEP = 'stappenplan/verkennen.mdx';

/** What something took, in seconds; memory in MiB. */
interface Taken {
  wall: number;
  processor: number;
  memory?: number;
}

/** `npm run bench -- tempo`. */
export async function runTempoBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { keren: { type: 'string', default: '3' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(HELP);
  const taken = new Map<string, Taken[]>();
  for (let time = 1; time <= Number(values.keren); time++)
    for (const [what, took] of await once(time)) {
      console.error(`${time}: ${what}, ${took.processor.toFixed(1)} s of processor`);
      taken.set(what, [...(taken.get(what) ?? []), took]);
    }
  const rows = [...taken].map(([what, all]) => [
    what,
    spread(all.map(({ wall }) => wall)),
    spread(all.map(({ processor }) => processor)),
    all.every(({ memory }) => memory === undefined)
      ? ''
      : spread(
          all.map(({ memory }) => memory ?? 0),
          0,
        ),
  ]);
  console.log(table([['min / median / max', 'wall time, s', 'processor, s', 'peak memory, MiB'], ...rows]));
  await rm(folder, { recursive: true });
}

/** Everything once, from a project in which nothing was kept. */
async function once(time: number): Promise<[string, Taken][]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyOfProject(project);
  await cp(import.meta.dirname, join(project, 'bench/tempo'), { recursive: true });
  await cp(join(root, 'content'), content, { recursive: true });
  const taken: [string, Taken][] = [];
  const take = async (what: string, took: Promise<Taken>) => void taken.push([what, await took]);
  await take('first page, nothing kept', firstPage());
  await rm(join(project, 'node_modules/.cache'), { recursive: true, force: true });
  await take('build, nothing kept', command('build'));
  await take('build, nothing changed', command('build'));
  await take('first page, nothing changed', firstPage());
  await edit(time);
  await take('first page, a sentence changed', firstPage());
  await edit(time + 0.5);
  const [pages, all] = await edited();
  taken.push(['a sentence changed, all but books', pages], ['a sentence changed, with books', all]);
  await take('check, nothing kept of it', command('check'));
  await take('check, once more', command('check'));
  await take('check of one file', command('check', [join(content, STEP)]));
  return taken;
}

const edit = async (time: number): Promise<void> => {
  const text = await readFile(join(content, STEP), 'utf8');
  await writeFile(join(content, STEP), `${text}\nDeze zin kwam er de ${time}e keer bij.\n`);
};

const env = { ...process.env, CONTENT: content, DIST: dist, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a command of the project to its end. */
async function command(name: 'build' | 'check', args: string[] = []): Promise<Taken> {
  const consumption = join(folder, 'used.json');
  const begin = performance.now();
  await ended(['--import', join(root, 'bench/build/piek.ts'), join(project, `src/cli/${name}.ts`), ...args], {
    BENCH_VERBRUIK: consumption,
  });
  const { piek: peak, cpu } = JSON.parse(await readFile(consumption, 'utf8')) as Consumption;
  return { wall: (performance.now() - begin) / 1000, processor: cpu, memory: peak / 1024 };
}

/** `npm start`, until its first page can be read. */
async function firstPage(): Promise<Taken> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, [join(project, 'src/cli/start.ts')], {
    cwd: project,
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const over = new Promise((done) => child.once('close', done));
  await new Promise<void>((done, failed) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('Lees de handleiding op')) done();
    });
    child.once('close', () => failed(new Error(`npm start stopped:\n${said}`)));
  });
  await (await fetch(`http://localhost:${port}/`)).text();
  const taken = { wall: (performance.now() - begin) / 1000, processor: await processorOf(child.pid ?? 0) };
  child.kill();
  await over;
  return taken;
}

async function edited(): Promise<[Taken, Taken]> {
  const said = await ended([join(project, 'bench/tempo/edited.ts')], {});
  return JSON.parse(said.slice(said.lastIndexOf('\n[') + 1)) as [Taken, Taken];
}

/** What a process said. @throws when it fails, with that */
function ended(args: string[], more: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: project,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done(said) : failed(new Error(said.slice(-2000)))));
  });
}
