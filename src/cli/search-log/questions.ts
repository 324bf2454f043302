import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { createInterface } from 'node:readline';

/** What was asked on the search page of a host, and what of its log could not be used. */
export interface LoggedQuestions {
  /** Per question, in lower case, how often it was asked. */
  times: Map<string, number>;
  /** How many lines the log has. */
  lines: number;
}

/** A request in the Common and Combined Log Format, that of nginx and Apache: the first text between quotes. */
const COMBINED = /"(?:GET|HEAD) (\S+) HTTP\/[\d.]+"/;
/** Names that servers give to an address in a log of JSON; Caddy has it one level down, in `request`. */
const ADDRESS = ['uri', 'request_uri', 'url', 'path', 'RequestPath'];
/** Nobody asks a longer question; whoever sends one tries the server. */
const LONGEST = 200;

/**
 * Reads what visitors asked from the access log of a host: only the question, nothing of who asked.
 * Compressed logs (`.gz`) too. The same question in other capitals or with other spaces counts as one.
 * @throws when the file cannot be read
 */
export async function questionsIn(file: string): Promise<LoggedQuestions> {
  const handle = await open(file);
  const source = handle.createReadStream();
  const input = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  const times = new Map<string, number>();
  let lines = 0;
  const broken = new Promise<never>((_, fail) => {
    source.on('error', fail);
    input.on('error', fail);
  });
  const all = async () => {
    for await (const line of createInterface({ input })) {
      lines++;
      const question = questionOf(line);
      if (question) times.set(question, (times.get(question) ?? 0) + 1);
    }
  };
  await Promise.race([all(), broken]);
  return { times, lines };
}

/** The question in one line of a log, in lower case; none when the search page was not asked for anything. */
export function questionOf(line: string): string | undefined {
  const address = COMBINED.exec(line)?.[1] ?? (line.startsWith('{') ? addressInJson(line) : undefined);
  const query = address && /\/zoeken\/(?:index\.html)?\?([^#]*)/.exec(address)?.[1];
  if (!query) return undefined;
  const asked = new URLSearchParams(query).get('q') ?? '';
  const question = asked
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
  // What no browser sends is no question either.
  return question && question.length <= LONGEST && !question.includes('\uFFFD') ? question : undefined;
}

function addressInJson(line: string): string | undefined {
  let told: unknown;
  try {
    told = JSON.parse(line);
  } catch {
    return undefined;
  }
  const request = isRecord(told) && isRecord(told.request) ? told.request : told;
  if (!isRecord(request)) return undefined;
  const found = ADDRESS.map((name) => request[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
