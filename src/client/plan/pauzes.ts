import { isPauze, isTeLang } from '../../model/planning/pauze.ts';
import { dagFout, ONLEESBAAR } from '../../model/plan/veldfout.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planTekst } from '../../text/plan/script.ts';
import { opId } from './element.ts';

type Pauze = Plan['pauzes'][number];

const plek = opId('plan-pauzes');
const mal = opId<HTMLTemplateElement>('plan-pauze');

/** Shows the pauses of a plan, each with its fields; `wijzig` hears of every change. */
export function toonPauzes(nu: () => Plan, wijzig: (plan: Plan) => void): void {
  plek.replaceChildren(
    ...nu().pauzes.map((pauze, i) => {
      const rij = (mal.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
      rij.querySelector('legend')!.textContent = planTekst.pauzeNummer(i + 1);
      for (const veld of rij.querySelectorAll<HTMLInputElement>('[data-pauze]')) {
        const naam = veld.dataset.pauze as keyof typeof pauze;
        veld.value = pauze[naam];
        veld.addEventListener('input', () => {
          // A year that is still being typed is told about when the field is left.
          if (dagFoutIn(veld) !== undefined) return;
          const pauzes = nu().pauzes.map((een, j) => (j === i ? { ...een, [naam]: veld.value } : een));
          wijzig({ ...nu(), pauzes });
          keur(rij, pauzes[i]!);
        });
        veld.addEventListener('blur', () => {
          // A field that goes away with its pause is left too.
          const een = nu().pauzes[i];
          if (een) keur(rij, een);
        });
      }
      rij.querySelector('[data-weg]')!.addEventListener('click', () => {
        wijzig({ ...nu(), pauzes: nu().pauzes.filter((_, j) => j !== i) });
        toonPauzes(nu, wijzig);
        opId('plan-pauze-erbij').focus();
      });
      rij.querySelector('.plan-fout')!.id = `fout-pauze-${i}`;
      keur(rij, pauze);
      return rij;
    }),
  );
}

/** A button that adds an empty pause and goes to it. */
export function luisterPauzes(nu: () => Plan, wijzig: (plan: Plan) => void): void {
  opId('plan-pauze-erbij').addEventListener('click', () => {
    wijzig({ ...nu(), pauzes: [...nu().pauzes, { naam: '', van: '', tot: '' }] });
    toonPauzes(nu, wijzig);
    plek.lastElementChild!.querySelector('input')!.focus();
  });
}

const dagFoutIn = (veld: HTMLInputElement): string | undefined =>
  veld.type === 'date' ? dagFout(veld.validity.badInput ? ONLEESBAAR : veld.value) : undefined;

/** Says what is wrong with a pause, at the day that is wrong; two days that do not fit are both. */
function keur(rij: HTMLElement, pauze: Pauze): void {
  const fout = rij.querySelector('.plan-fout')!;
  const dagen = [...rij.querySelectorAll<HTMLInputElement>('[type=date]')];
  const samen = samenFout(pauze);
  for (const veld of dagen) {
    const mis = (dagFoutIn(veld) ?? samen) !== undefined;
    for (const [naam, waarde] of [
      ['aria-invalid', 'true'],
      ['aria-describedby', fout.id],
    ] as const)
      if (mis) veld.setAttribute(naam, waarde);
      else veld.removeAttribute(naam);
  }
  const tekst = dagen.map(dagFoutIn).find((een) => een !== undefined) ?? samen ?? '';
  if (fout.textContent !== tekst) fout.textContent = tekst;
}

function samenFout(pauze: Pauze): string | undefined {
  if (pauze.van === '' || pauze.tot === '' || isPauze(pauze)) return undefined;
  return isTeLang(pauze) ? planTekst.pauzeTeLang : planTekst.pauzeFout;
}
