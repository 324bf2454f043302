import { past, type Antwoord, type Vraagveld } from '../../model/invullen/antwoorden.ts';
import { invullen as tekst } from '../../text/invullen.ts';
import { forXml } from '../../text/xml-signs.ts';
import { el } from '../element.ts';
import { afterPress, hasParts, KeptValue, typedIn } from '../typed.ts';
import { certain } from '../../document/certain.ts';

/** A field of the form: its elements, and how its answer is read and shown. */
export interface Formulierveld {
  veld: Vraagveld;
  element: HTMLElement;
  /** @param event the change, as the field told it */
  lees: (event: Event) => Antwoord;
  /** Shows an answer; a slip that stands in the field stays while its answer does. */
  zet: (antwoord: Antwoord | undefined) => void;
  /** Says below the field why what stands in it is no answer, or takes that away. */
  keur: () => void;
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
    lees: Formulierveld['lees'],
    zet: Formulierveld['zet'],
    keur: Formulierveld['keur'] = () => {},
  ) => ({
    veld,
    element,
    lees,
    zet,
    keur,
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
        ...vakjes.map((vakje, i) => el('label', {}, vakje, el('span', {}, certain(veld.opties[i])))),
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
  const kept = new KeptValue('');
  const fits = () => past(veld, typedIn(invoer));
  const keur = () => {
    const goed = fits();
    // A day is typed part by part: what is wrong is told when the field is left.
    if (!goed && hasParts(invoer) && document.activeElement === invoer) return;
    if (goed) invoer.removeAttribute('aria-invalid');
    else invoer.setAttribute('aria-invalid', 'true');
    const wordt = goed ? '' : veld.invoer === 'datum' ? tekst.geenDatum : tekst.geenGetal;
    if (fout.textContent !== wordt) fout.textContent = wordt;
  };
  let shown = '';
  invoer.addEventListener('focusout', () => {
    if (fits()) kept.settle(invoer.value);
    afterPress(keur);
  });
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
    // A number is typed as words, and stands in the document as typed; half a day would stand there as nothing.
    (event) =>
      (shown = kept.take(forXml(invoer.value), fits() || !hasParts(invoer), { target: invoer, event })),
    (antwoord) => {
      const wordt = typeof antwoord === 'string' ? antwoord : '';
      if (!fits() && wordt === shown) return;
      shown = wordt;
      kept.settle(wordt);
      invoer.value = wordt;
    },
    keur,
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
