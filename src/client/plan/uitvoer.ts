import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { schrijfPlan } from '../../model/plan/schrijf.ts';
import { planTekst } from '../../text/plan/script.ts';
import { bied } from '../bied.ts';
import {
  documenten,
  maakDocument,
  naamVan,
  type Document,
  type DocumentRequest,
  type Pakket,
} from './documenten.ts';
import { opId } from '../element.ts';
import { meld, tellFailure, zeg } from './melding.ts';

/** What a plan can become. */
export interface Uitvoer {
  /** The id of the button that asks for it. */
  knop: string;
  /** @param vandaag as `2027-01-04` */
  maak: (plan: Plan, gegevens: Plangegevens, vandaag: string) => void | Promise<void>;
}

/** Every file that the page can make. A new one is a row here, and a button in `components/plan/Meenemen.astro`. */
export const uitvoer: readonly Uitvoer[] = [
  { knop: 'plan-bewaar', maak: bewaarBestand },
  ...documenten.map((document) => ({
    knop: `plan-maak-${document}`,
    maak: (plan: Plan, gegevens: Plangegevens, vandaag: string) =>
      biedDocument(document, { plan, gegevens, vandaag }),
  })),
];

/** The plan itself, to open again on this page. */
export function bewaarBestand(plan: Plan): void {
  const naam = planTekst.bestand(naamVan(plan));
  bied(naam, schrijfPlan(plan));
  zeg(planTekst.document.klaar(naam));
}

async function biedDocument(document: Document, request: DocumentRequest): Promise<void> {
  const pakket: Pakket = opId('plan-open-formaat', HTMLInputElement).checked ? 'open' : 'word';
  zeg(planTekst.document.bezig);
  try {
    const bestand = await maakDocument(document, request, pakket);
    if (!bestand) {
      zeg('');
      meld({ titel: planTekst.document.nogNiet, tekst: [planTekst.document.eerstStart] });
      return;
    }
    const naam = [naamVan(request.plan), bestand.naam].filter(Boolean).join('-');
    bied(naam, bestand.inhoud, bestand.type);
    zeg(planTekst.document.klaar(naam));
  } catch (oorzaak) {
    console.error(oorzaak);
    zeg('');
    await tellFailure(planTekst.document.fout);
  }
}
