import type { Issue } from '../issue.ts';

/** Issues as a writer reads them in a terminal. Example: `content/x.mdx:7:3  fout  …`. */
export function terminalReport(issues: readonly Issue[]): string {
  const regels = issues.map(
    ({ file, line, column, rule, severity, message, hint }) =>
      `${file}:${line}:${column}  ${severity === 'error' ? 'fout' : 'waarschuwing'}  ${message}\n    ${hint}  (${rule})`,
  );
  return [...regels, samenvatting(issues)].join('\n');
}

function samenvatting(issues: readonly Issue[]): string {
  const fouten = issues.filter(({ severity }) => severity === 'error').length;
  const waarschuwingen = issues.length - fouten;
  if (issues.length === 0) return 'Alles klopt.';
  const uitleg = fouten > 0 ? ' Uitleg per fout: /meewerken/fouten/ op de site.' : '';
  return `${fouten} ${fouten === 1 ? 'fout' : 'fouten'}, ${waarschuwingen} ${waarschuwingen === 1 ? 'waarschuwing' : 'waarschuwingen'}.${uitleg}`;
}
