import { isPauze } from '../../model/planning/pauze.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planTekst } from '../../text/plan/script.ts';
import { opId } from './element.ts';

const plek = opId('plan-pauzes');
const mal = opId<HTMLTemplateElement>('plan-pauze');

/** Shows the pauses of a plan, each with its fields; `wijzig` hears of every change. */
export function toonPauzes(nu: () => Plan, wijzig: (plan: Plan) => void): void {
  plek.replaceChildren(
    ...nu().pauzes.map((pauze, i) => {
      const rij = (mal.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
      const fout = rij.querySelector<HTMLElement>('.plan-fout')!;
      rij.querySelector('legend')!.textContent = planTekst.pauzeNummer(i + 1);
      for (const veld of rij.querySelectorAll<HTMLInputElement>('[data-pauze]')) {
        const naam = veld.dataset.pauze as keyof typeof pauze;
        veld.value = pauze[naam];
        veld.addEventListener('input', () => {
          const pauzes = nu().pauzes.map((een, j) => (j === i ? { ...een, [naam]: veld.value } : een));
          keur(fout, pauzes[i]!);
          wijzig({ ...nu(), pauzes });
        });
      }
      rij.querySelector('[data-weg]')!.addEventListener('click', () => {
        wijzig({ ...nu(), pauzes: nu().pauzes.filter((_, j) => j !== i) });
        toonPauzes(nu, wijzig);
        opId('plan-pauze-erbij').focus();
      });
      keur(fout, pauze);
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

function keur(fout: HTMLElement, pauze: Plan['pauzes'][number]): void {
  const klopt = pauze.van === '' || pauze.tot === '' || isPauze(pauze);
  fout.textContent = klopt ? '' : planTekst.pauzeFout;
}
