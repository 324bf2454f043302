import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openHandbook } from '../load/open-handbook.ts';
import { settings } from '../load/settings.ts';
import { builtSource } from '../search/built-source.ts';
import { makeSearch } from '../search/query/search.ts';
import { questionsIn } from './search-log/questions.ts';
import { replay } from './search-log/replay.ts';
import { searchLogReport } from './search-log/report.ts';
import { serve } from './serve.ts';

/**
 * `npm run zoekvragen -- <access.log> …`: which questions of visitors found nothing or little, by the log of the host.
 * Nothing of who asked is read, and nothing is kept.
 */
const HELP = `npm run zoekvragen -- <access.log> …   wat bezoekers zochten en niet vonden, volgens het log van uw webserver
Het log van nginx, Apache of Caddy, ook als .gz. De site moet gebouwd zijn (npm run build).`;
const config = settings(resolve(import.meta.dirname, '../..'));
const logs = process.argv.slice(2);
if (logs.some((log) => /^-?-h(?:elp)?$/.test(log))) console.log(HELP);
else if (logs.length === 0) refuse(`Noem een log: npm run zoekvragen -- access.log.\n${HELP}`);
else await tell(logs);

async function tell(logs: readonly string[]): Promise<void> {
  const times = new Map<string, number>();
  const faults: string[] = [];
  let lines = 0;
  for (const log of logs)
    try {
      // npm runs a command in the project; `INIT_CWD` is where it was typed.
      const read = await questionsIn(resolve(process.env.INIT_CWD ?? '.', log));
      lines += read.lines;
      for (const [question, count] of read.times) times.set(question, (times.get(question) ?? 0) + count);
    } catch (cause) {
      faults.push(`${log} is niet te lezen: ${whyUnread(cause)}`);
    }
  if (!existsSync(join(config.dist, 'zoeken/index.html')))
    faults.push(`In ${config.dist} staat geen site. Draai eerst npm run build, of noem de map met DIST.`);
  if (faults.length > 0) {
    refuse(faults.join('\n'));
    return;
  }
  if (times.size === 0) {
    console.log(
      `In ${lines} ${lines === 1 ? 'regel' : 'regels'} staat geen zoekvraag (/zoeken/?q=…). Is dit het log van deze site, met de adressen erin?`,
    );
    return;
  }
  // A handbook that is too large for one index is searched with Pagefind, which fetches.
  const { server, port, path } = await serve(config.dist, 0);
  try {
    const find = await makeSearch(builtSource(config.dist, `http://localhost:${port}${path.slice(0, -1)}`));
    console.log(searchLogReport(await replay(times, find, await openHandbook(config)), config.name));
  } catch (cause) {
    refuse(cause instanceof Error ? cause.message : String(cause));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function whyUnread(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'dit bestand is er niet.';
  if (code === 'EISDIR') return 'dit is een map. Noem het bestand erin.';
  if (code === 'EACCES') return 'u mag dit bestand niet lezen.';
  if (typeof code === 'string' && code.startsWith('Z_')) return 'het is geen gz-bestand, of niet heel.';
  return cause instanceof Error ? cause.message : String(cause);
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
