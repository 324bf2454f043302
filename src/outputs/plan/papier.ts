import type { Antwoorden } from '../../model/invullen/antwoorden.ts';
import { praktijkSleutel } from '../../model/plan/plan.ts';
import { coordinatorIn, voorSjabloon } from '../../model/plan/voor-sjabloon.ts';
import { stappenIn } from '../../model/plan/voortgang.ts';
import { heleEuroTekst } from '../../text/getal.ts';
import { nl } from '../../text/nl.ts';
import { planUitvoer as woord } from '../../text/plan/uitvoer.ts';
import { paragraph, cell, heading, table, text } from '../../page/make.ts';
import type { Cell, PlainPage, PlainBlock } from '../../page/plain.ts';
import { metBronnen } from './bronnen.ts';
import { begrotingBlokken, mensenBlokken, planningBlokken } from './delen.ts';
import type { Planinvoer } from './invoer.ts';
import type { Planstukken } from './stukken.ts';
import { vulUitPlan } from './vul.ts';

/**
 * The paper for council or college, with what the plan knows filled in, and the plan itself as annexes.
 * @param antwoorden what somebody filled in at the page of the template
 */
export function notaStuk(
  invoer: Planinvoer,
  { nota, risicos, praktijken, bronnen }: Planstukken,
  antwoorden: Antwoorden = {},
): PlainPage | undefined {
  if (!nota) return undefined;
  const gevuld = vulUitPlan(nota, gegevensVoor(invoer), antwoorden);
  const bijlagen: [string, PlainBlock[]][] = [
    [woord.planning, planningBlokken(invoer)],
    [woord.mensen, mensenBlokken(invoer)],
    [woord.begroting, begrotingBlokken(invoer)],
    [woord.risicos, risicoBlokken(invoer, risicos)],
    [woord.elders, praktijkBlokken(invoer, praktijken)],
  ];
  const blokken = [
    ...gevuld.blocks,
    ...bijlagen
      .filter(([, blokken]) => blokken.length > 0)
      .flatMap(([titel, blokken], i) => {
        const letter = 'ABCDE'[i]!;
        return [heading(`bijlage-${letter.toLowerCase()}`, woord.bijlage(letter, titel)), ...blokken];
      }),
  ];
  return metBronnen({ ...gevuld, blocks: blokken }, bronnen);
}

/** One page for the alderman, with what the plan knows filled in. */
export const a4Stuk = (
  invoer: Planinvoer,
  { a4 }: Planstukken,
  antwoorden: Antwoorden = {},
): PlainPage | undefined => a4 && vulUitPlan(a4, gegevensVoor(invoer), antwoorden);

/** What the plan knows of what a document asks, the estimated amount among it. */
export function gegevensVoor({
  plan,
  planning,
  begroting,
  gegevens,
}: Planinvoer): ReturnType<typeof voorSjabloon> {
  const bedrag = begroting
    ? nl.sjabloon.laagHoog(heleEuroTekst(begroting.totaal.laag), heleEuroTekst(begroting.totaal.hoog))
    : '';
  return { ...voorSjabloon(plan, coordinatorIn(gegevens.rollen), planning), bedrag };
}

function risicoBlokken({ plan, gegevens }: Planinvoer, risicos: Planstukken['risicos']): PlainBlock[] {
  const mee = new Set(stappenIn(gegevens, plan).map(({ id }) => id));
  return bijlageTabel(
    woord.risicos,
    woord.risicosUitleg,
    [woord.stap, woord.risico, woord.doen],
    risicos.filter(({ stap }) => mee.has(stap)),
  );
}

function praktijkBlokken({ plan }: Planinvoer, praktijken: Planstukken['praktijken']): PlainBlock[] {
  return bijlageTabel(
    woord.elders,
    woord.eldersUitleg,
    [woord.praktijk, woord.bracht, woord.onderbouwing, woord.beperking],
    praktijken.filter(({ praktijk }) => !plan.weggelaten.includes(praktijkSleutel(praktijk))),
  );
}

/** An annex that is a table with a sentence above it; nothing without rows. */
const bijlageTabel = (
  naam: string,
  uitleg: string,
  kolommen: readonly string[],
  rijen: readonly { rij: Cell[] }[],
): PlainBlock[] =>
  rijen.length === 0
    ? []
    : [
        paragraph(text(uitleg)),
        table(
          naam,
          kolommen.map((kolom) => cell(text(kolom))),
          rijen.map(({ rij }) => rij),
          { rowHeads: true },
        ),
      ];
