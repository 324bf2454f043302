import { readFile } from 'node:fs/promises';

/** The part of Stryker's report that we read (mutation-testing-report-schema). */
interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}
interface Position {
  line: number;
  column: number;
}
interface Mutant {
  status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored';
  replacement?: string;
  location: { start: Position; end: Position };
}

/** How many changes of a room were noticed, by what. */
export interface Score {
  room: string;
  /** Changes that a test noticed; one that never ends is noticed too. */
  byTest: number;
  /** Of these, changes that never end. */
  endless: number;
  /** Changes that no test noticed, and that `npm run types` refuses. */
  byTypes: number;
  unnoticed: number;
  /** Changes where no test comes; those that the types refuse are left out here as well. */
  untested: { byTypes: number; unnoticed: number };
  /** Changes that were left out of the sample. */
  skipped: number;
  /** A text for each change that nothing noticed. */
  survivors: string[];
}

/**
 * The score of one room in a report of several.
 * @param path where the report stands
 * @param isRefused whether the compiler refuses a file with this source
 */
export async function readReport(
  room: string,
  inRoom: ReadonlySet<string>,
  path: string,
  isRefused: (file: string, source: string) => boolean,
): Promise<Score> {
  const { files } = JSON.parse(await readFile(path, 'utf8')) as Report;
  const score: Score = {
    room,
    ...{ byTest: 0, endless: 0, byTypes: 0, unnoticed: 0, skipped: 0 },
    untested: { byTypes: 0, unnoticed: 0 },
    survivors: [],
  };
  for (const [file, { source, mutants }] of Object.entries(files)) {
    if (!inRoom.has(file)) continue;
    for (const mutant of mutants) {
      const { status } = mutant;
      if (status === 'Killed' || status === 'Timeout') score.byTest++;
      if (status === 'Timeout') score.endless++;
      if (status === 'RuntimeError') score.skipped++;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const counts = status === 'Survived' ? score : score.untested;
      if (isRefused(file, changed(source, mutant))) counts.byTypes++;
      else {
        counts.unnoticed++;
        score.survivors.push(lineOf(file, source, mutant));
      }
    }
  }
  return score;
}

export interface Part {
  /** From 0 to 1. */
  part: number;
  /** Half of the interval of 95 %, by the normal approximation; 0 when everything was tested. */
  margin: number;
}

/**
 * Which part of all changes is noticed. Where no test comes every change is known; for the others the sample speaks.
 * @param withTypes whether what only the types notice counts
 */
export function noticedPart(score: Score, withTypes: boolean): Part {
  const { byTest, byTypes, unnoticed, skipped, untested } = score;
  const tested = byTest + byTypes + unnoticed;
  const [reached, notReached] = [tested + skipped, untested.byTypes + untested.unnoticed];
  const all = Math.max(1, reached + notReached);
  const inSample = (byTest + (withTypes ? byTypes : 0)) / Math.max(1, tested);
  const deviation = Math.sqrt(
    (inSample * (1 - inSample) * (skipped / Math.max(1, reached))) / Math.max(1, tested),
  );
  return {
    part: (inSample * reached + (withTypes ? untested.byTypes : 0)) / all,
    margin: (1.96 * deviation * reached) / all,
  };
}

function changed(source: string, { location: { start, end }, replacement = '' }: Mutant): string {
  const lines = source.split('\n');
  // Lines and columns are counted from 1.
  const index = ({ line, column }: Position): number =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  return source.slice(0, index(start)) + replacement + source.slice(index(end));
}

const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 100);

function lineOf(
  file: string,
  source: string,
  { status, location: { start, end }, replacement = '' }: Mutant,
): string {
  const line = source.split('\n')[start.line - 1] ?? '';
  const was = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  const mark = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `  ${file}:${start.line}${mark}  ${short(line)}\n    ${short(was)} → ${short(replacement)}`;
}
