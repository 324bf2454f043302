import { el } from '../../../site/client/element.ts';
import { desk as nl } from '../../../text/desk.ts';

/** The place where one chooses a file of Word that came back. */
export function dropPlace(give: (file: File) => void): HTMLElement {
  const choose = el('input', { type: 'file', id: 'terug', accept: '.docx,.odt' });
  choose.addEventListener('change', () => {
    const [file] = choose.files ?? [];
    if (file) give(file);
  });
  return el(
    'section',
    { class: 'terug' },
    el('h2', {}, nl.back.title),
    el('p', { class: 'uitleg' }, nl.back.explanation),
    el('div', { class: 'veld' }, el('label', { for: 'terug', class: 'veldnaam' }, nl.back.choose), choose),
  );
}

/** Takes a file that is dropped anywhere on a page. */
export function takeDrops(page: HTMLElement, give: (file: File) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.add('sleept');
  });
  page.addEventListener('dragleave', () => page.classList.remove('sleept'));
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.remove('sleept');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) give(file);
  });
}
