import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { promisify } from 'node:util';
import type { ReleaseResult } from './component.ts';
import { loadJars, withoutJars, type Jars } from './jars.ts';
import { findJava, withoutJava } from './tools.ts';

/** One checker in Java, over files of a site. */
export interface JavaChecker {
  name: string;
  jars: Jars;
  /** Which files it looks at: how their names end. Example: `.pdf`. */
  ends: readonly string[];
  /** What Java is asked to run: the main class, or a file of source; and what comes before the files. */
  args: readonly string[];
  /** What it found, one line each, of all that it wrote. @throws when it did not look at every file */
  linesOf: (output: string, files: readonly string[]) => string[];
}

/** Runs a checker over every file of its kind in a site. What it lacks is said. */
export async function checkByJava(root: string, dist: string, checker: JavaChecker): Promise<ReleaseResult> {
  const { name, jars, ends, args, linesOf } = checker;
  const java = await findJava();
  if (!java) return withoutJava(name);
  const path = await loadJars(root, jars);
  if (path === undefined) return { name, stand: 'overgeslagen', lines: [withoutJars(jars)] };
  const files = await filesWith(dist, ends);
  if (files.length === 0)
    return { name, stand: 'fout', lines: [`In ${dist} staat geen ${ends.join(', ')}. Bouw met downloads.`] };
  // It ends with 1 when it finds something; what it found stands in the output either way.
  const output = await promisify(execFile)(java.path, ['-cp', path, ...args, ...files], {
    cwd: dist,
    maxBuffer: 256 * 1024 * 1024,
  }).catch((cause: unknown) => {
    if (cause instanceof Error && 'stdout' in cause && 'stderr' in cause)
      return { stdout: String(cause.stdout), stderr: String(cause.stderr) };
    throw cause;
  });
  const lines = linesOf(`${output.stdout}\n${output.stderr}`, files);
  return {
    name,
    stand: lines.length > 0 ? 'fout' : 'goed',
    lines: [`${jars.artifacts.join(', ')}, ${java.versie}: ${files.length} bestanden`, ...lines],
  };
}

async function filesWith(dist: string, ends: readonly string[]): Promise<string[]> {
  const names = await readdir(dist, { recursive: true });
  return names
    .filter((name) => ends.some((end) => `/${name}`.endsWith(end)))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Messages of many files, each once, with how often and where first. */
export function counted(found: readonly { file: string; message: string }[]): string[] {
  return [...Map.groupBy(found, ({ message }) => message)].map(([message, times]) => {
    const files = new Set(times.map(({ file }) => file));
    const more = files.size > 1 ? ` en ${files.size - 1} andere bestanden` : '';
    return `${times.length} keer: ${message} (${times[0]?.file}${more})`;
  });
}
