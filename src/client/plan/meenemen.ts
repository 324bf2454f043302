import { deelbaar } from '../../model/plan/delen.ts';
import type { Plangegevens } from '../../model/plan/gegevens.ts';
import { leesPlan, tooLarge } from '../../model/plan/lees.ts';
import { MOST } from '../../model/plan/meeste.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planTekst as nl } from '../../text/plan/script.ts';
import { opId } from '../element.ts';
import { firstFaults, meld, zeg } from './melding.ts';
import { haalVorige } from './opslag.ts';
import { uitvoer } from './uitvoer.ts';
import { certain } from '../../document/certain.ts';

/** What stands before the plan in the part of the address after `#`. */
export const LINKTEKEN = '#plan=';

/** What the last part of the page needs of it. */
interface Hier {
  nu: () => Plan;
  /** The day, as `2027-01-04`. */
  vandaag: () => string;
  /** Puts another plan in place of this one. */
  vervang: (plan: Plan) => void;
  /** Whether no question is open; goes to the question when there is one. */
  vrij: () => boolean;
}

/** The buttons of the last part. */
export function luisterMeenemen(gegevens: Plangegevens, { nu, vandaag, vervang, vrij }: Hier): void {
  for (const { knop, maak } of uitvoer) op(knop, () => void maak(nu(), gegevens, vandaag()));
  op('plan-druk', () => print());
  op('plan-maak-link', () => maakLink(nu()));
  op('plan-kopieer', () => void kopieer());
  opId('plan-met-namen').addEventListener('change', () => (opId('plan-link-veld').hidden = true));
  opId('plan-open', HTMLInputElement).addEventListener('change', ({ target }) => {
    const veld = target as HTMLInputElement;
    const [bestand] = veld.files ?? [];
    if (bestand && vrij()) void open(bestand, vervang).finally(() => (veld.value = ''));
  });
  certain(opId('plan-terug').firstElementChild).addEventListener('click', () => {
    if (!vrij()) return;
    const gelezen = leesPlan(haalVorige() ?? '');
    if (!('plan' in gelezen)) return;
    vervang(gelezen.plan);
    zeg(nl.teruggezet);
  });
}

/** Offers the plan that was replaced, when there is one. */
export const toonTerug = (): void => void (opId('plan-terug').hidden = haalVorige() === null);

async function open(bestand: File, vervang: (plan: Plan) => void): Promise<void> {
  // A large file is not read at all: it is no plan, and a page that reads it stands still.
  const gelezen = bestand.size > MOST.file ? tooLarge : leesPlan(await bestand.text());
  if ('plan' in gelezen) {
    vervang(gelezen.plan);
    zeg(nl.geopend(gelezen.plan.gemeente));
  } else {
    zeg('');
    meld({ titel: nl.bestandFout, tekst: [...firstFaults(gelezen.fouten), nl.bestandHoud] });
  }
}

function maakLink(plan: Plan): void {
  const { checked: metNamen } = opId('plan-met-namen', HTMLInputElement);
  const veld = opId('plan-link', HTMLInputElement);
  veld.value = `${certain(location.href.split('#')[0])}${LINKTEKEN}${deelbaar(plan, { metNamen })}`;
  opId('plan-link-veld').hidden = false;
  zeg(nl.linkKlaar);
}

async function kopieer(): Promise<void> {
  const veld = opId('plan-link', HTMLInputElement);
  try {
    await navigator.clipboard.writeText(veld.value);
    zeg(nl.gekopieerd);
  } catch {
    // Refused by the browser, or a page without https: then the visitor copies it.
    veld.select();
    zeg(nl.nietGekopieerd);
  }
}

const op = (id: string, doe: () => void): void => opId(id).addEventListener('click', doe);
