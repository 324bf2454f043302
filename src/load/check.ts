import { checks } from '../checks/index.ts';
import type { Bevinding, Issue } from '../checks/issue.ts';
import { regels } from '../checks/rules.ts';
import type { Handboek } from '../model/handboek.ts';
import { readContent, type ReadContent } from './door.ts';
import type { Geladen } from './files.ts';

export interface Uitkomst {
  issues: Issue[];
  /** The model, when there is enough to build one. */
  handboek?: Handboek;
  context: Geladen['context'];
}

export interface CheckOpties {
  /** The content folder. */
  map: string;
  /** The content folder as writers know it: issues name files below it. */
  naam: string;
  editie: string;
  /** The day on which is checked, `2026-11-22`. */
  vandaag: string;
  /** Whether to check the spelling too: for writers, as it takes seconds that a build need not spend. */
  spelling?: boolean;
  /** Whether to read the other editions too: for writers, as their faults must not stop this build. */
  alleEdities?: boolean;
  /** The content, where it has been read already. */
  read?: ReadContent;
}

/** Reads a content folder and finds everything that is wrong with it, in one run. */
export async function checkContent({
  map,
  naam,
  editie,
  vandaag,
  spelling = false,
  alleEdities = false,
  read,
}: CheckOpties): Promise<Uitkomst> {
  const { handboek, bevindingen, bronbestanden, context } =
    read ?? (await readContent(map, editie, { alleEdities }));
  // Loaded when asked for only: a build does without the dictionary and its packages.
  const { checkSpelling } = spelling && handboek ? await import('./spelling.ts') : {};
  const alle = [
    ...bevindingen,
    ...(handboek ? checks.flatMap((check) => check(handboek, { ...context, vandaag })) : []),
    ...(handboek && checkSpelling ? await checkSpelling(handboek, map, editie) : []),
  ];
  const issues = alle.map((bevinding) => issueVan(bevinding)).sort(opPlaats);
  return { issues, ...(handboek && { handboek }), context };

  function issueVan({ rule, message, hint, bestand, ...waar }: Bevinding): Issue {
    const { line, column } = bronbestanden.get(bestand)?.plekVan(waar) ?? { line: 1, column: 1 };
    return { file: `${naam}/${bestand}`, line, column, rule, severity: regels[rule].severity, message, hint };
  }
}

function opPlaats(a: Issue, b: Issue): number {
  const rang = ({ severity }: Issue) => (severity === 'error' ? 0 : 1);
  return rang(a) - rang(b) || a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
