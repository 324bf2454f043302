import {
  AT_MOST,
  readComparison,
  writeComparison,
  type ComparisonChoice,
} from '../../page/catalogue/comparison-choice.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import { compare as nl } from '../../text/pages/compare.ts';
import { certain } from '../../document/certain.ts';
import { find } from './element.ts';

/** Leaves of the table with all praktijken those that the address asks for, in that order. */
const status = find('#vergelijk-status', HTMLElement);
const choice = find('#vergelijk-kies', HTMLFieldSetElement);
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#vergelijktabel tr')];
const boxes = [...choice.querySelectorAll<HTMLInputElement>('input')];
const known = boxes.map(({ value }) => value);
const titles = new Map(boxes.map(({ value, labels }) => [value, certain(certain(labels)[0]).textContent]));
const bronnen = [...document.querySelectorAll<HTMLLIElement>('.bronnen li')];
// A hidden item would pass its number to the next.
for (const [i, li] of bronnen.entries()) li.value = i + 1;

function show({ ids, unknown, asked }: ComparisonChoice): void {
  const shown = ids.length > 0 ? ids : known;
  for (const row of rows) {
    const cells = new Map([...row.cells].slice(1).map((cell) => [certain(cell.dataset.praktijk), cell]));
    for (const [id, cell] of cells) cell.hidden = !shown.includes(id);
    row.append(...[...new Set([...shown, ...known])].map((id) => certain(cells.get(id))));
  }
  const mentioned = new Set(
    [
      ...document.querySelectorAll<HTMLAnchorElement>('#vergelijktabel :is(th, td):not([hidden]) .noot a'),
    ].map(({ hash }) => hash.slice(1)),
  );
  for (const li of bronnen) li.hidden = !mentioned.has(li.id);
  for (const box of boxes) {
    box.checked = ids.includes(box.value);
    box.disabled = ids.length >= AT_MOST && !box.checked;
  }
  status.textContent = message({ ids, unknown, asked });
}

function message({ ids, unknown, asked }: ComparisonChoice): string {
  const what =
    ids.length === 0
      ? `${nl.all(known.length)} ${nl.chooseStill}`
      : ids.length === 1
        ? nl.one
        : nl.beside(enumeration(ids.map((id) => `“${certain(titles.get(id))}”`)));
  return [
    unknown.length > 0 && nl.unknown(unknown),
    asked > AT_MOST && nl.excess(asked),
    what,
    asked === AT_MOST && nl.full,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What stands in the table now, turned: a row per praktijk, as in the file with all of them. */
async function keep(): Promise<void> {
  const { writeCsv } = await import('../../outputs/csv/write.ts');
  const columns = rows.map((row) => [...row.cells].filter(({ hidden }) => !hidden).map(words));
  const csv = writeCsv(certain(columns[0]).map((_, i) => columns.map((column) => certain(column[i]))));
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = nl.file;
  link.click();
  URL.revokeObjectURL(address);
}

/** The words of a cell, a line per paragraph or point, without the numbers of sources. */
function words(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const away of copy.querySelectorAll('.noot, .vergelijk-wie')) away.remove();
  const parts = [...copy.querySelectorAll('p, li')];
  return (parts.length > 0 ? parts : [copy])
    .map((part) => part.textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

const fromAddress = (): void => show(readComparison(location.search, known));

choice.addEventListener('change', ({ target }) => {
  const { value, checked } = target as HTMLInputElement;
  const { ids } = readComparison(location.search, known);
  const fresh = checked ? [...ids, value] : ids.filter((id) => id !== value);
  history.pushState(null, '', location.pathname + writeComparison(fresh));
  fromAddress();
});
find('#vergelijk-csv', HTMLElement).addEventListener('click', () => void keep());
find('#vergelijk-druk', HTMLElement).addEventListener('click', () => print());
addEventListener('popstate', fromAddress);
// The address says what is ticked, not what a browser remembers of an earlier visit.
addEventListener('pageshow', fromAddress);
fromAddress();
find('#vergelijking', HTMLElement).dataset.klaar = '';
