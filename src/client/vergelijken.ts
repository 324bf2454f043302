import {
  HOOGSTENS,
  leesVergelijking,
  schrijfVergelijking,
  type Vergelijkkeuze,
} from '../model/catalogus/vergelijkkeuze.ts';
import { opsomming } from '../text/opsomming.ts';
import { vergelijken as nl } from '../text/vergelijken.ts';
import { certain } from '../document/certain.ts';
import { find } from './element.ts';

/** Leaves of the table with all praktijken those that the address asks for, in that order. */
const status = find('#vergelijk-status', HTMLElement);
const keuze = find('#vergelijk-kies', HTMLFieldSetElement);
const rijen = [...document.querySelectorAll<HTMLTableRowElement>('#vergelijktabel tr')];
const vakjes = [...keuze.querySelectorAll<HTMLInputElement>('input')];
const bekend = vakjes.map(({ value }) => value);
const titels = new Map(vakjes.map(({ value, labels }) => [value, certain(certain(labels)[0]).textContent]));
const bronnen = [...document.querySelectorAll<HTMLLIElement>('.bronnen li')];
// A hidden item would pass its number to the next.
for (const [i, li] of bronnen.entries()) li.value = i + 1;

function toon({ ids, onbekend, gevraagd }: Vergelijkkeuze): void {
  const getoond = ids.length > 0 ? ids : bekend;
  for (const rij of rijen) {
    const cellen = new Map([...rij.cells].slice(1).map((cel) => [certain(cel.dataset.praktijk), cel]));
    for (const [id, cel] of cellen) cel.hidden = !getoond.includes(id);
    rij.append(...[...new Set([...getoond, ...bekend])].map((id) => certain(cellen.get(id))));
  }
  const genoemd = new Set(
    [
      ...document.querySelectorAll<HTMLAnchorElement>('#vergelijktabel :is(th, td):not([hidden]) .noot a'),
    ].map(({ hash }) => hash.slice(1)),
  );
  for (const li of bronnen) li.hidden = !genoemd.has(li.id);
  for (const vakje of vakjes) {
    vakje.checked = ids.includes(vakje.value);
    vakje.disabled = ids.length >= HOOGSTENS && !vakje.checked;
  }
  status.textContent = melding({ ids, onbekend, gevraagd });
}

function melding({ ids, onbekend, gevraagd }: Vergelijkkeuze): string {
  const wat =
    ids.length === 0
      ? `${nl.alle(bekend.length)} ${nl.kiesNog}`
      : ids.length === 1
        ? nl.een
        : nl.naast(opsomming(ids.map((id) => `“${certain(titels.get(id))}”`)));
  return [
    onbekend.length > 0 && nl.onbekend(onbekend),
    gevraagd > HOOGSTENS && nl.teveel(gevraagd),
    wat,
    gevraagd === HOOGSTENS && nl.vol,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What stands in the table now, turned: a row per praktijk, as in the file with all of them. */
async function bewaar(): Promise<void> {
  const { writeCsv } = await import('../outputs/csv/write.ts');
  const kolommen = rijen.map((rij) => [...rij.cells].filter(({ hidden }) => !hidden).map(woorden));
  const csv = writeCsv(certain(kolommen[0]).map((_, i) => kolommen.map((kolom) => certain(kolom[i]))));
  const adres = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = nl.bestand;
  link.click();
  URL.revokeObjectURL(adres);
}

/** The words of a cell, a line per paragraph or point, without the numbers of sources. */
function woorden(cel: HTMLTableCellElement): string {
  const kopie = cel.cloneNode(true) as HTMLTableCellElement;
  for (const weg of kopie.querySelectorAll('.noot, .vergelijk-wie')) weg.remove();
  const delen = [...kopie.querySelectorAll('p, li')];
  return (delen.length > 0 ? delen : [kopie])
    .map((deel) => deel.textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

const uitAdres = (): void => toon(leesVergelijking(location.search, bekend));

keuze.addEventListener('change', ({ target }) => {
  const { value, checked } = target as HTMLInputElement;
  const { ids } = leesVergelijking(location.search, bekend);
  const nieuw = checked ? [...ids, value] : ids.filter((id) => id !== value);
  history.pushState(null, '', location.pathname + schrijfVergelijking(nieuw));
  uitAdres();
});
find('#vergelijk-csv', HTMLElement).addEventListener('click', () => void bewaar());
find('#vergelijk-druk', HTMLElement).addEventListener('click', () => print());
addEventListener('popstate', uitAdres);
// The address says what is ticked, not what a browser remembers of an earlier visit.
addEventListener('pageshow', uitAdres);
uitAdres();
find('#vergelijking', HTMLElement).dataset.klaar = '';
