import type { Issue } from '../../checks/issue.ts';
import { issueLines } from '../../checks/reporters/terminal.ts';
import { xml } from '../../outputs/files/xml.ts';
import type { Faults } from './faults.ts';

/** What stands on a page while somebody writes it: everything that is wrong, its own file first. Empty when all is well. */
export function faultPanel({ issues, files }: Faults, address: string): string {
  if (issues.length === 0) return '';
  const own = files.get(address);
  const here = issues.filter(({ file }) => file === own);
  const elsewhere = issues.filter(({ file }) => file !== own);
  return `<aside id="fouten-bij-het-schrijven" aria-label="Fouten in de inhoud" style="${PANEL}">
${here.length > 0 ? `<details open><summary>${count(here)} op deze pagina</summary>${list(here)}</details>` : ''}
${elsewhere.length > 0 ? `<details${here.length > 0 ? '' : ' open'}><summary>${count(elsewhere)} in andere bestanden</summary>${list(elsewhere)}</details>` : ''}
</aside>`;
}

/** The page in the place of one that cannot be made now; it comes back by itself. */
export function unreadablePage(faults: Faults, address: string, cause?: string): string {
  const file = faults.files.get(address);
  const title = faults.readable && file ? `${file} is nu niet te lezen` : 'De pagina is nu niet te maken';
  const first = faults.issues.filter((issue) => issue.file === file);
  const issues = [...first, ...faults.issues.filter((issue) => issue.file !== file)];
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(title)}</title>
<script type="module" src="/@vite/client"></script>
</head>
<body style="font-family: system-ui, sans-serif; line-height: 1.5; max-width: 50rem; margin: 2rem auto; padding: 0 1rem">
<main>
<h1>${xml(title)}</h1>
<p>Verbeter wat hieronder staat en sla het bestand op. Dan komt de pagina vanzelf terug.</p>
${list(issues)}
${cause ? `<p>${xml(cause)}</p>` : ''}
</main>
</body>
</html>`;
}

/** The same for who asks for no page: a program, or a browser that wants an image. */
export const unreadableText = ({ issues }: Faults): string =>
  `Dit is nu niet te maken. Verbeter wat hieronder staat en sla het bestand op.\n\n${issues.map(issueLines).join('\n')}\n`;

const PANEL =
  'position: fixed; inset: auto 0 0; z-index: 99; max-block-size: 45vh; overflow: auto; padding: 0.75rem 1.25rem; ' +
  'background: #fff4f0; color: #1b1b1b; border-block-start: 4px solid #b3261e; font: 1rem/1.5 system-ui, sans-serif';

const list = (issues: readonly Issue[]): string =>
  issues.length === 0 ? '' : `<ol>${issues.map((issue) => `<li>${told(issue)}</li>`).join('')}</ol>`;

const told = ({ file, line, column, severity, message, hint }: Issue): string =>
  `<code>${xml(`${file}:${line}:${column}`)}</code> ${severity === 'error' ? 'fout' : 'waarschuwing'}<br>` +
  `<strong>${xml(message)}</strong><br>${xml(hint)}`;

function count(issues: readonly Issue[]): string {
  const faults = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - faults;
  return [
    faults > 0 ? `${faults} ${faults === 1 ? 'fout' : 'fouten'}` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}` : '',
  ]
    .filter(Boolean)
    .join(' en ');
}
