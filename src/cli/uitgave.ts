import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { openHandbook } from '../load/open-handbook.ts';
import { settings, withOutput } from '../load/settings.ts';
import { buildSite } from './build-site.ts';
import { whyStopped } from './place.ts';
import { during } from './progress.ts';
import { makeRelease } from './release/make.ts';

/** `npm run uitgave`: the folder of one version that is kept for ever: site, archive, sums, and how to check them. */
const HELP = `npm run uitgave   maakt van deze versie een vaste map: site, archief-PDF, ZIP, WARC, SBOM en controlegetallen
  --map=<map>     waar de mappen van uitgaven staan; anders uitgaven/
EDITIE=<id> kiest de editie. De map heet naar de versie; een map die er al staat, blijft zoals die is.`;
const root = resolve(import.meta.dirname, '../..');
const config = settings(root);
try {
  const args = process.argv.slice(2);
  if (args.some((word) => /^-?-h(?:elp)?$/.test(word))) console.log(HELP);
  else await release(args);
} catch (cause) {
  console.error(whyStopped(cause, config.dist));
  process.exitCode = 1;
}

async function release(args: readonly string[]): Promise<void> {
  const foreign = args.find((word) => !/^--map=./.test(word));
  if (foreign !== undefined) throw new Error(`De uitgave kent «${foreign}» niet.\n${HELP}`);
  if (!withOutput()) throw new Error('Een uitgave kan niet zonder downloads. Laat UITVOER=geen weg.');
  const handbook = await openHandbook(config);
  const { versie: version } = handbook.editie;
  const name = config.editie === 'landelijk' ? version : `${config.editie}-${version}`;
  // npm runs a command in the project; `INIT_CWD` is where it was typed.
  const folder = args.at(-1)?.slice('--map='.length);
  const to = folder ? resolve(process.env.INIT_CWD ?? '.', folder, name) : join(root, 'uitgaven', name);
  if (existsSync(to))
    throw new Error(
      `De uitgave ${name} staat er al: ${to}. Een uitgave verandert nooit meer. Verhoog «versie» van de editie, of kies met --map een andere plek.`,
    );
  await buildSite(root);
  const commit = await commitOf();
  if (commit === undefined)
    console.warn('Let op: niet alles is vastgelegd in git, dus de uitgave noemt geen commit.');
  await during('De uitgave wordt gemaakt', () =>
    makeRelease({ root, handbook, dist: config.dist, to, ...(commit && { commit }) }),
  );
  console.log(`De uitgave staat in ${to}. Lees daar LEESMIJ.txt.`);
}

/** The commit of the source, when that is all there is to it. */
async function commitOf(): Promise<string | undefined> {
  const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: root });
  try {
    const { stdout: changed } = await git('status', '--porcelain');
    if (changed !== '') return undefined;
    return (await git('rev-parse', 'HEAD')).stdout.trim();
  } catch {
    // No git, or no repository: the source came as a folder.
    return undefined;
  }
}
