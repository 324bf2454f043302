import type { Finding, Issue } from '../../checks/issue.ts';
import type { DeskIssue, Draft } from '../../desk/protocol.ts';
import { follow, offsetOn } from '../../document/follow.ts';
import type { CheckResult } from '../../load/check.ts';
import { valueAt } from '../../schema/walk.ts';

/** What a check says of one draft, each with its field and the letters of its text. */
export function issuesOf({ issues, found }: CheckResult, draft: Draft): DeskIssue[] {
  return issues.map((issue) => issueOf(issue, found.get(issue), draft));
}

function issueOf(issue: Issue, finding: Finding | undefined, draft: Draft): DeskIssue {
  const { line, column, severity, rule, message, hint } = issue;
  const path = finding?.path ?? 'bestand';
  const at = path === 'bestand' || 'text' in draft ? 'file' : path;
  const letters =
    'text' in draft
      ? word(draft.text, offsetOn(draft.text, { line, column }), finding)
      : lettersOf(finding, at === 'body' ? draft.body : at === 'file' ? undefined : valueAt(draft.data, at));
  return {
    at,
    ...(letters && { letters }),
    line,
    severity,
    rule,
    message,
    hint: at === 'file' ? hint : inForm(hint),
    ...(finding?.mend && { mend: { line, column, ...finding.mend } }),
  };
}

/** What to do, for whoever sees a form: no name with a colon has to be typed, and every tag has a button. Example: `Voeg «doel:» toe.` → `Vul «doel» in.` */
const inForm = (hint: string): string =>
  hint
    .replace(/^Voeg «([^»]+):» toe/, 'Vul «$1» in')
    .replace(/^Schrijf <Feit .*$/s, 'Zet de bron erbij, of zeg dat het een eigen schatting is.');

/** Which letters of a text a finding is about. */
function lettersOf(finding: Finding | undefined, text: unknown): DeskIssue['letters'] {
  if (!finding?.plek || typeof text !== 'string') return undefined;
  const { plek: place, binnen: inside } = finding;
  const begin = offsetOn(text, place);
  return word(text, inside ? follow(text, begin, inside.tekst, inside.index) : begin, finding);
}

/** The words that a finding is about, from where they begin: those that it quotes or mends, else one word. */
function word(text: string, from: number, finding: Finding | undefined): DeskIssue['letters'] {
  if (from < 0 || from >= text.length) return undefined;
  const quoted = /«([^»]+)»/.exec(finding?.message ?? '')?.[1];
  const meant = [finding?.mend?.from, quoted].find((words) => words && text.startsWith(words, from));
  const length = meant?.length ?? /^[^\s<>|"]+/.exec(text.slice(from))?.[0].length ?? 1;
  return { from, to: from + length };
}
