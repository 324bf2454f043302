import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checks, checksOfTexts } from '../checks/index.ts';
import type { Finding, Issue } from '../checks/issue.ts';
import { rules } from '../checks/rules.ts';
import { withEntries, type Handbook } from '../handbook/handbook.ts';
import { editieIds } from './content/edities.ts';
import { filesOf } from '../outputs/registry/index.ts';
import { readContent, type ReadContent } from './door.ts';
import type { Loaded } from './files.ts';

export interface CheckResult {
  issues: Issue[];
  /** The model, when there is enough to build one. */
  handbook?: Handbook;
  context: Loaded['context'];
}

export interface CheckOptions {
  /** The content folder. */
  folder: string;
  /** The content folder as writers know it: issues name files below it. */
  name: string;
  editie: string;
  /** The day on which is checked, `2026-11-22`. */
  today: string;
  /** Whether to check the spelling too: for writers, as it takes seconds that a build need not spend. */
  spelling?: boolean;
  /** Where the answers of the dictionary are kept; without it, it is read every time. */
  cache?: string;
  /** Whether to read the other editions too: for writers, as their faults must not stop this build. */
  allEdities?: boolean;
  /** The content, where it has been read already. */
  read?: ReadContent;
}

/** Reads a content folder and finds everything that is wrong with it, in one run. */
export async function checkContent({
  folder,
  name,
  editie,
  today,
  spelling = false,
  cache,
  allEdities = false,
  read,
}: CheckOptions): Promise<CheckResult> {
  const { handbook, findings, sourceFiles, refused, context } =
    read ?? (await readContent(folder, editie, { allEdities }));
  // Loaded when asked for only: a build does without the dictionary and its packages.
  const { checkSpelling } = spelling && handbook ? await import('./spelling/spelling.ts') : {};
  const images = [...context.images].map((address) => address.slice('/beelden/'.length));
  let made: ReadonlySet<string> | undefined;
  const files = () => (made ??= new Set(handbook ? filesOf(handbook, images).keys() : []));
  const all = [
    ...findings,
    ...(handbook ? checks.flatMap((check) => check(handbook, { ...context, today, files })) : []),
    ...(handbook ? inRefused(handbook) : []),
    ...(handbook && checkSpelling ? await checkSpelling(handbook, folder, editie, cache) : []),
  ];
  const others = allEdities ? await issuesOfOthers() : [];
  const issues = atMost([...all.map((finding) => issueOf(finding)), ...others].sort(onPosition));
  return { issues, ...(handbook && { handbook }), context };

  /** What is wrong with the pages that only other editions have, read as those editions read them; spelling aside. */
  async function issuesOfOthers(): Promise<Issue[]> {
    const ids = (await editieIds(folder)).filter(
      (id) => id !== editie && existsSync(join(folder, 'edities', id)),
    );
    const results = await Promise.all(ids.map((id) => checkContent({ folder, name, editie: id, today })));
    return results.flatMap((result, i) =>
      result.issues.filter(({ file }) => file.startsWith(`${name}/edities/${ids[i]}/`)),
    );
  }

  /** What is wrong in the texts of entries whose data are wrong; what their schema refused is told already. */
  function inRefused(handbook: Handbook): Finding[] {
    const theirs = new Set(refused.map(({ bestand: file }) => file));
    const placeKey = ({ bestand: file, path }: Finding) => JSON.stringify([file, path]);
    const told = new Set(findings.map(placeKey));
    const partial = withEntries(handbook, refused);
    return checksOfTexts
      .flatMap((check) => check(partial, { ...context, today, files }))
      .filter((finding) => theirs.has(finding.bestand) && !told.has(placeKey(finding)));
  }

  function issueOf({ rule, message, hint, bestand: file, ...where }: Finding): Issue {
    const { line, column } = sourceFiles.get(file)?.placeOf(where) ?? { line: 1, column: 1 };
    return { file: `${name}/${file}`, line, column, rule, severity: rules[rule].severity, message, hint };
  }
}

/** Of each file the first hundred, with how many more there are: nobody mends more in one go. */
function atMost(issues: Issue[], most = 100): Issue[] {
  const counts = new Map<string, number>();
  for (const { file } of issues) counts.set(file, (counts.get(file) ?? 0) + 1);
  const seen = new Map<string, number>();
  return issues.flatMap((issue) => {
    const nth = (seen.get(issue.file) ?? 0) + 1;
    seen.set(issue.file, nth);
    const more = (counts.get(issue.file) ?? 0) - most;
    if (nth > most) return [];
    return nth === most && more > 0
      ? [
          {
            ...issue,
            hint: `${issue.hint} (In dit bestand staan nog ${more} meldingen; die ziet u als deze weg zijn.)`,
          },
        ]
      : [issue];
  });
}

function onPosition(a: Issue, b: Issue): number {
  const rank = ({ severity }: Issue) => (severity === 'error' ? 0 : 1);
  return rank(a) - rank(b) || a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
