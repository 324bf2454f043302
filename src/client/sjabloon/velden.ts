import type { Antwoord, Vraagveld } from '../../model/invullen/antwoorden.ts';
import { invullen as tekst } from '../../text/invullen.ts';
import { el } from '../plan/element.ts';

/** A field of the form: its elements, and how its answer is read and shown. */
export interface Formulierveld {
  veld: Vraagveld;
  element: HTMLElement;
  lees: () => Antwoord;
  zet: (antwoord: Antwoord | undefined) => void;
  /** Says below the field that its answer is no number, or takes that away. */
  keur: (goed: boolean) => void;
  /** Says below the field where its answer came from, or takes that away. */
  meldHerkomst: (herkomst: string | undefined) => void;
}

/** What the program makes of a field, by what it asks. */
export function maakVeld(veld: Vraagveld): Formulierveld {
  // Headings of the document have ids too, and never an underscore in them.
  const id = `invul_${veld.id}`;
  const hulp = el('p', { class: 'peildatum', id: `${id}_hulp` }, veld.hulp ?? '');
  hulp.hidden = !veld.hulp;
  const fout = el('p', { class: 'invul-fout', id: `${id}_fout`, role: 'alert' });
  const herkomst = el('p', { class: 'peildatum', id: `${id}_herkomst` });
  herkomst.hidden = true;
  const beschreven = { 'aria-describedby': `${id}_hulp ${id}_herkomst ${id}_fout` };
  const naam = [
    veld.label,
    ...(veld.verplicht ? [' ', el('span', { class: 'peildatum' }, `(${tekst.verplicht})`)] : []),
  ];
  const rest = [hulp, herkomst, fout];
  const maak = (
    element: HTMLElement,
    lees: () => Antwoord,
    zet: Formulierveld['zet'],
    invoer?: HTMLElement,
  ) => ({
    veld,
    element,
    lees,
    zet,
    keur: (goed: boolean) => {
      invoer?.toggleAttribute('aria-invalid', !goed);
      if (!goed) invoer?.setAttribute('aria-invalid', 'true');
      const wordt = goed ? '' : tekst.geenGetal;
      if (fout.textContent !== wordt) fout.textContent = wordt;
    },
    meldHerkomst: (van: string | undefined) => {
      herkomst.hidden = van === undefined;
      if (van !== undefined) herkomst.textContent = van;
    },
  });

  if (veld.invoer === 'meerkeuze') {
    const vakjes = veld.opties.map((optie) => el('input', { type: 'checkbox', name: id, value: optie }));
    const groep = el(
      'fieldset',
      { class: 'invul-veld invul-breed', ...beschreven },
      el('legend', {}, ...naam),
      hulp,
      el(
        'div',
        { class: 'invul-keuzes' },
        ...vakjes.map((vakje, i) => el('label', {}, vakje, el('span', {}, veld.opties[i]!))),
      ),
      herkomst,
      fout,
    );
    return maak(
      groep,
      () => vakjes.filter(({ checked }) => checked).map(({ value }) => value),
      (antwoord) => {
        for (const vakje of vakjes) vakje.checked = Array.isArray(antwoord) && antwoord.includes(vakje.value);
      },
    );
  }
  if (veld.invoer === 'vinkje') {
    const vakje = el('input', { type: 'checkbox', id, ...beschreven });
    return maak(
      el(
        'div',
        { class: 'invul-veld invul-breed' },
        el('label', { class: 'invul-vink', for: id }, vakje, el('span', {}, ...naam)),
        ...rest,
      ),
      () => (vakje.checked ? 'ja' : ''),
      (antwoord) => {
        vakje.checked = antwoord === 'ja';
      },
    );
  }
  const invoer = maakInvoer(veld, { id, ...beschreven });
  return maak(
    el(
      'div',
      { class: veld.invoer === 'lange-tekst' ? 'invul-veld invul-breed' : 'invul-veld' },
      el('label', { for: id }, ...naam),
      hulp,
      invoer,
      herkomst,
      fout,
    ),
    () => invoer.value,
    (antwoord) => {
      invoer.value = typeof antwoord === 'string' ? antwoord : '';
    },
    invoer,
  );
}

function maakInvoer(
  { invoer, opties }: Vraagveld,
  kenmerken: Record<string, string>,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  switch (invoer) {
    case 'keuze':
      return el(
        'select',
        kenmerken,
        el('option', { value: '' }, tekst.kies),
        ...opties.map((optie) => el('option', { value: optie }, optie)),
      );
    case 'lange-tekst':
      return el('textarea', { ...kenmerken, rows: '4' });
    case 'datum':
      return el('input', { ...kenmerken, type: 'date' });
    case 'getal':
    case 'bedrag':
      // As text: a field for numbers does not let everybody type a comma.
      return el('input', { ...kenmerken, type: 'text', inputmode: 'decimal' });
    default:
      return el('input', { ...kenmerken, type: 'text' });
  }
}
