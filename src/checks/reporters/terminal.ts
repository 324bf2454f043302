import type { Issue } from '../issue.ts';

/** Issues as a writer reads them in a terminal. Example: `content/x.mdx:7:3  fout  …`. */
export function terminalReport(issues: readonly Issue[]): string {
  return [...issues.map(issueLines), summary(issues)].join('\n');
}

/** One issue, on two lines. */
export const issueLines = ({ file, line, column, rule, severity, message, hint }: Issue): string =>
  `${file}:${line}:${column}  ${severity === 'error' ? 'fout' : 'waarschuwing'}  ${message}\n    ${hint}  (${rule})`;

/** How many there are. */
export function summary(issues: readonly Issue[]): string {
  const faults = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - faults;
  if (issues.length === 0) return 'Alles klopt.';
  const explanation = faults > 0 ? ' Uitleg per fout: /meewerken/fouten/ op de site.' : '';
  return `${faults} ${faults === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.${explanation}`;
}
