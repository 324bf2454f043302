import { isPauze, isTeLang } from '../../model/planning/pauze.ts';
import { MOST } from '../../model/plan/meeste.ts';
import { dagFout, textFault } from '../../model/plan/veldfout.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planTekst } from '../../text/plan/script.ts';
import { afterPress, KeptValue, typedIn } from '../typed.ts';
import { opId } from '../element.ts';
import { meld } from './melding.ts';

type Pauze = Plan['pauzes'][number];
/** The plan on the screen, and how it changes. */
interface Here {
  nu: () => Plan;
  wijzig: (plan: Plan) => void;
}

const FIELDS = ['naam', 'van', 'tot'] as const;
const plek = opId('plan-pauzes');
const mal = opId('plan-pauze', HTMLTemplateElement);

/** Shows the pauses of a plan, each with its fields. */
export function toonPauzes(here: Here): void {
  plek.replaceChildren(...here.nu().pauzes.map((pauze) => makeRow(pauze, here)));
  number();
}

/** A button that adds an empty pause and goes to it; what stands in the others stays, right or wrong. */
export function luisterPauzes(here: Here): void {
  opId('plan-pauze-erbij').addEventListener('click', () => {
    if (here.nu().pauzes.length >= MOST.pauses) {
      meld({ titel: planTekst.pauzesVol(MOST.pauses), tekst: [] });
      return;
    }
    const pauze = { naam: '', van: '', tot: '' };
    here.wijzig({ ...here.nu(), pauzes: [...here.nu().pauzes, pauze] });
    const row = makeRow(pauze, here);
    plek.append(row);
    number();
    row.querySelector('input')?.focus();
  });
}

function makeRow(pauze: Pauze, { nu, wijzig }: Here): HTMLElement {
  const row = mal.content.querySelector('fieldset')?.cloneNode(true);
  if (!(row instanceof HTMLFieldSetElement)) throw new Error('The page has no template of a pause.');
  const place = () => [...plek.children].indexOf(row);
  const change = (changed: Partial<Pauze>) => {
    const i = place();
    wijzig({ ...nu(), pauzes: nu().pauzes.map((een, j) => (j === i ? { ...een, ...changed } : een)) });
  };
  const judge = () => {
    // A field that goes away with its pause is left too.
    const een = nu().pauzes[place()];
    if (een) keur(row, een);
  };
  for (const naam of FIELDS) {
    const veld = row.querySelector<HTMLInputElement>(`[data-pauze=${naam}]`);
    if (!veld) continue;
    const kept = new KeptValue(pauze[naam]);
    veld.value = pauze[naam];
    veld.addEventListener('input', (event) => {
      const fits = faultIn(veld) === undefined;
      change({ [naam]: kept.take(veld.value, fits, { target: veld, event }) });
      // A year that is still being typed is told about when the field is left.
      if (fits) judge();
    });
    veld.addEventListener('blur', () => {
      if (faultIn(veld) === undefined) kept.settle(veld.value);
      afterPress(judge);
    });
  }
  row.querySelector('[data-weg]')?.addEventListener('click', () => {
    const i = place();
    wijzig({ ...nu(), pauzes: nu().pauzes.filter((_, j) => j !== i) });
    row.remove();
    number();
    opId('plan-pauze-erbij').focus();
  });
  keur(row, pauze);
  return row;
}

/** Gives every pause its number, and the sentence below it an id of its own. */
function number(): void {
  for (const [i, row] of [...plek.children].entries()) {
    const [legend, fout] = [row.querySelector('legend'), row.querySelector('.plan-fout')];
    if (legend) legend.textContent = planTekst.pauzeNummer(i + 1);
    if (!fout) continue;
    fout.id = `fout-pauze-${i}`;
    for (const veld of row.querySelectorAll('[aria-describedby]'))
      veld.setAttribute('aria-describedby', fout.id);
  }
}

const faultIn = (veld: HTMLInputElement): string | undefined =>
  veld.type === 'date' ? dagFout(typedIn(veld)) : textFault(veld.value);

/** Says what is wrong with a pause, at the field that is wrong; two days that do not fit are both. */
function keur(row: HTMLElement, pauze: Pauze): void {
  const fout = row.querySelector('.plan-fout');
  if (!fout) return;
  const velden = [...row.querySelectorAll<HTMLInputElement>('[data-pauze]')];
  const samen = samenFout(pauze);
  for (const veld of velden) {
    const mis = (faultIn(veld) ?? (veld.type === 'date' ? samen : undefined)) !== undefined;
    for (const [naam, waarde] of [
      ['aria-invalid', 'true'],
      ['aria-describedby', fout.id],
    ] as const)
      if (mis) veld.setAttribute(naam, waarde);
      else veld.removeAttribute(naam);
  }
  const tekst = velden.map(faultIn).find((een) => een !== undefined) ?? samen ?? '';
  if (fout.textContent !== tekst) fout.textContent = tekst;
}

function samenFout(pauze: Pauze): string | undefined {
  if (pauze.van === '' || pauze.tot === '' || isPauze(pauze)) return undefined;
  return isTeLang(pauze) ? planTekst.pauzeTeLang : planTekst.pauzeFout;
}
