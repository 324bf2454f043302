import type { Zoekvraag } from '../../search/query/state.ts';

export const form = document.querySelector<HTMLFormElement>('#zoekform')!;
export const veld = document.querySelector<HTMLInputElement>('#zoekveld')!;
export const filters = document.querySelector<HTMLDetailsElement>('#zoekfilters')!;
export const vakjes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
/** The keys of the filters, in the order of the page. */
export const sleutels = [...new Set(vakjes.map(({ name }) => name))];

const labels = new Map(
  vakjes.map((vakje) => [`${vakje.name}:${vakje.value}`, vakje.labels?.[0]?.textContent ?? vakje.value]),
);
/** What visitors call a value of a filter. */
export const labelVan = (sleutel: string, waarde: string): string =>
  labels.get(`${sleutel}:${waarde}`) ?? waarde;

/** What the form asks. */
export function uitFormulier(): Zoekvraag {
  const data = new FormData(form);
  const gekozen = sleutels
    .map((sleutel) => [sleutel, data.getAll(sleutel).map(String)] as const)
    .filter(([, waarden]) => waarden.length > 0);
  return { vraag: veld.value.trim(), keuzes: Object.fromEntries(gekozen) };
}

/** Shows a question in the form. */
export function inFormulier({ vraag, keuzes }: Zoekvraag): void {
  veld.value = vraag;
  for (const vakje of vakjes) vakje.checked = keuzes[vakje.name]?.includes(vakje.value) ?? false;
  // On a phone open filters would push the results out of sight; what is chosen stands above these.
  if (Object.keys(keuzes).length > 0 && matchMedia('(width >= 40rem)').matches) filters.open = true;
}

/** Beside every value how many pages it would give; values that would give none fold away, with their filter. */
export function toonAantallen(aantallen: Record<string, Record<string, number>> | undefined): void {
  for (const vakje of vakjes) {
    const aantal = aantallen?.[vakje.name]?.[vakje.value] ?? 0;
    const rij = vakje.parentElement!;
    rij.querySelector('[data-aantal]')!.textContent = aantallen ? `(${aantal})` : '';
    rij.hidden = aantallen !== undefined && aantal === 0 && !vakje.checked;
  }
  for (const filter of filters.querySelectorAll('fieldset'))
    filter.hidden = [...filter.querySelectorAll('div')].every(({ hidden }) => hidden);
}
