import { checksOfTexts, findEach } from '../checks/index.ts';
import type { Finding, Issue } from '../checks/issue.ts';
import { rules } from '../checks/rules.ts';
import { withEntries, type Handbook } from '../handbook/handbook.ts';
import { asWritten } from '../handbook/hiding.ts';
import { editieFile, editieIds } from './content/edities.ts';
import { fallsWithin } from './content/salvaged.ts';
import { filesOf } from '../outputs/registry/index.ts';
import { readContent, type ReadContent } from './door.ts';
import { hiding } from './for-readers.ts';
import { openFound } from './kept/found.ts';
import { EIGHT_WORDS, type Loaded } from './files.ts';
import type { Place } from '../document/tree.ts';
import type { Instead } from './reader.ts';
import type { Mend } from './source/mended.ts';
import { WOORDENLIJST } from './spelling/word-list.ts';

export interface CheckResult {
  issues: Issue[];
  /** The model, when there is enough to build one. */
  handbook?: Handbook;
  context: Loaded['context'];
  /** Every file that was looked at, relative to the content folder. */
  seen: ReadonlySet<string>;
  /** What can be mended without asking anybody. */
  mends: Mend[];
  /** What each issue of this edition was found as: which field, and where in its text. */
  found: ReadonlyMap<Issue, Finding>;
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
  /** Where answers of the dictionary are kept, and what was found of entries; without it all is asked anew. */
  cache?: string;
  /** The only files to check, relative to the content folder; what is said of each is what a check of all says of it. */
  only?: ReadonlySet<string>;
  /** Whether to read the other editions too: for writers, as their faults must not stop this build. */
  allEdities?: boolean;
  /** What files would hold, to be checked as if they did. */
  instead?: Instead;
  /** Whether to tell only of what cannot be read, which is known at once. */
  readOnly?: boolean;
  /** Waits between one check and the next, so that a long run lets others go first; what it throws ends the run. */
  pause?: () => Promise<void>;
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
  only,
  instead,
  allEdities = false,
  readOnly = false,
  pause,
  read,
}: CheckOptions): Promise<CheckResult> {
  const {
    handbook,
    findings,
    sourceFiles,
    refused,
    without = [],
    context,
  } = read ?? (await readContent(folder, editie, { instead }));
  // Loaded when asked for only: a build does without the dictionary and its packages.
  const { checkSpelling } = spelling && handbook ? await import('./spelling/spelling.ts') : {};
  const images = [...context.images].map((address) => address.slice('/beelden/'.length));
  let made: ReadonlySet<string> | undefined;
  const hides = handbook ? hiding(handbook) : () => undefined;
  const files = () => (made ??= new Set(handbook ? filesOf(handbook, images).keys() : []));
  const checked: Finding[][] = [];
  if (handbook && !readOnly) {
    const kept = cache === undefined ? undefined : await openFound(cache, folder, { handbook, context });
    for (const some of findEach(
      handbook,
      { ...context, today, files, hiding: hides },
      { files: only, ...kept },
    )) {
      checked.push(some);
      await pause?.();
    }
    // Of what is not saved, or of a few files, there is nothing to keep for a check of all.
    if (!only && !instead) await kept?.end();
  }
  const all = [
    ...findings,
    ...checked.flat().filter((finding) => !isInRefused(finding)),
    ...(handbook && !readOnly ? inRefused(handbook) : []),
    ...(handbook && checkSpelling
      ? await checkSpelling(handbook, folder, editie, { cache, files: only })
      : []),
  ].filter(({ bestand: file }) => !only || only.has(file));
  const entriesByFile = new Map(handbook?.alle.map((entry) => [entry.bestand, entry]));
  const found = new Map(all.map((finding) => [issueOf(finding), finding]));
  const own = [...found.keys()];
  const others = allEdities ? await otherEditions(own) : [];
  const issues = atMost([...own, ...others.flatMap((other) => other.issues)].sort(onPosition));
  const seen = new Set([
    ...sourceFiles.keys(),
    ...[...context.images].map((address) => address.slice(1)),
    ...BESIDE,
    ...others.flatMap((other) => [...other.seen]),
  ]);
  const mends = [...all.flatMap((finding) => mendOf(finding)), ...others.flatMap((other) => other.mends)];
  return { issues, ...(handbook && { handbook }), context, seen, mends, found };

  /** What is wrong with other editions, read as they are built: in their own files, or in a page of all for them alone. */
  async function otherEditions(
    told: readonly Issue[],
  ): Promise<Pick<CheckResult, 'issues' | 'seen' | 'mends'>[]> {
    const isOf = (id: string, file: string) =>
      file === `edities/${id}.yaml` || file.startsWith(`edities/${id}/`);
    const ids = (await editieIds(folder)).filter((id) => id !== editie);
    const known = new Set(told.map((issue) => JSON.stringify(issue)));
    return Promise.all(
      ids.map(async (id) => {
        const { issues, seen, mends } = await checkContent({
          folder,
          name,
          editie: id,
          today,
          ...(cache !== undefined && { cache }),
          ...(only && { only }),
          ...(instead && { instead }),
        });
        return {
          issues: issues.flatMap((issue): Issue[] => {
            if (known.has(JSON.stringify(issue))) return [];
            if (isOf(id, issue.file.slice(name.length + 1))) return [issue];
            return issue.severity === 'error'
              ? [{ ...issue, message: `${issue.message} (In editie ${id}.)` }]
              : [];
          }),
          seen,
          mends: mends.filter(({ file }) => isOf(id, file)),
        };
      }),
    );
  }

  /** Whether the schema has refused that part of the edition, and so has been told. */
  function isInRefused({ bestand: file, path }: Finding): boolean {
    return file === editieFile(editie) && typeof path !== 'string' && fallsWithin(path, without);
  }

  /** What is wrong in the texts of entries whose data are wrong; what their schema refused is told already. */
  function inRefused(handbook: Handbook): Finding[] {
    const theirs = new Set(refused.map(({ bestand: file }) => file));
    const placeKey = ({ bestand: file, path }: Finding) => JSON.stringify([file, path]);
    const told = new Set(findings.map(placeKey));
    const partial = withEntries(handbook, refused);
    return checksOfTexts
      .flatMap((check) => check(partial, { ...context, today, files, hiding: hides }))
      .filter((finding) => theirs.has(finding.bestand) && !told.has(placeKey(finding)));
  }

  function issueOf({ rule, message, hint, bestand: file, ...where }: Finding): Issue {
    return {
      file: `${name}/${file}`,
      ...placeOf(file, where),
      rule,
      severity: rules[rule].severity,
      message,
      hint,
    };
  }

  function mendOf({ bestand: file, mend, ...where }: Finding): Mend[] {
    return mend ? [{ file, ...placeOf(file, where), ...mend }] : [];
  }

  function placeOf(file: string, where: Pick<Finding, 'path' | 'plek' | 'binnen' | 'onName'>): Place {
    const entry = typeof where.path === 'string' ? undefined : entriesByFile.get(file);
    const written =
      entry && typeof where.path !== 'string' ? { ...where, path: asWritten(entry, where.path) } : where;
    const { line, column } = sourceFiles.get(file)?.placeOf(written) ?? { line: 1, column: 1 };
    return { line, column };
  }
}

/** What is read beside the files that have a place in them to point at. */
const BESIDE = [WOORDENLIJST, EIGHT_WORDS];

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
