import type { Plangegevens } from '../../model/plan/gegevens.ts';
import { draaiboekVan, planningVoor } from '../../model/plan/plannen.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planRegels } from '../../model/planning/tabel.ts';
import type { Planning } from '../../model/planning/planning.ts';
import { PlanningError } from '../../model/planning/taak.ts';
import { datumTekst } from '../../text/datum.ts';
import { planning as tijdlijn } from '../../text/planning.ts';
import { planTekst as nl } from '../../text/plan/script.ts';
import { el, link, opId, tabel } from '../element.ts';
import { teken } from './tekening.ts';
import { certain } from '../../document/certain.ts';

const plek = opId('plan-planning');
/** Parts that somebody opened stay open when the plan changes. */
const open = new Set<string>();

/** Shows the dates of a plan: in a sentence, a drawing and a table, and the meetings. */
export function toonPlanning(gegevens: Plangegevens, plan: Plan, vandaag: string): void {
  const planning = planOf(gegevens, plan);
  if (typeof planning === 'string') {
    plek.replaceChildren(el('p', { class: 'plan-leeg' }, planning));
    return;
  }
  const tekening = el('div', { class: 'plan-tekening' });
  void teken(tekening, planning);
  plek.replaceChildren(
    el('p', { class: 'nl-paragraph' }, samenvatting(planning)),
    ...(isVoorbij(plan, vandaag) ? [el('p', { class: 'peildatum' }, nl.startVoorbij)] : []),
    tekening,
    el('p', { class: 'peildatum' }, tijdlijn.tijdlijn.legenda),
    stappen(gegevens, planning),
    el('p', { class: 'peildatum' }, `${nl.spelingUitleg} ${nl.schatting}`),
    ...momenten(planning),
    ...netwerk(plan, planning),
    ...leerlijn(gegevens, plan, planning),
    ...feestdagen(planning),
  );
}

/** The dates of a plan, or why there are none. */
function planOf(gegevens: Plangegevens, plan: Plan): Planning | string {
  try {
    return planningVoor(gegevens, plan) ?? (plan.start === '' ? nl.zonderStart : nl.zonderStappen);
  } catch (oorzaak) {
    // Only what a plan can have wrong; the rest of the page goes on without dates.
    if (oorzaak instanceof PlanningError) return `${nl.zonderData} ${oorzaak.message}`;
    throw oorzaak;
  }
}

function samenvatting(planning: Planning): string {
  const { stappen: alle, klaar, tempo } = planning;
  if (alle.every(({ perTempo }) => !perTempo[tempo].einde)) return `${begin(planning)} ${nl.zonderEinde}`;
  return [
    begin(planning),
    nl.klaarOp(datumTekst(klaar[tempo])),
    nl.tussen(datumTekst(klaar.snelst), datumTekst(klaar.traagst)),
  ].join(' ');
}

/** On which day the work begins, and why that is not the chosen day when it is another. */
function begin({ start, stappen: alle, tempo, pauzes }: Planning): string {
  const eerste = alle
    .map(({ perTempo }) => perTempo[tempo].begin.datum)
    .reduce((een, ander) => (ander < een ? ander : een));
  if (eerste === start) return nl.begint(datumTekst(start));
  return pauzes.some(({ van, tot }) => van < eerste && start <= tot)
    ? nl.begintNaPauze(datumTekst(eerste))
    : nl.begintNa(datumTekst(eerste), datumTekst(start));
}

/** Whether the start is over while nothing is done: perhaps a slip, perhaps not. */
const isVoorbij = ({ start, punten }: Plan, vandaag: string): boolean =>
  start < vandaag && !Object.values(punten).some(({ klaar }) => klaar);

function stappen({ stappen: alle }: Plangegevens, planning: Planning): HTMLElement {
  const { tabel: kop } = tijdlijn;
  const adres = new Map(alle.map((stap) => [stap.id, stap.adres]));
  return tabel(
    tijdlijn.tabel.naam,
    [kop.stap, kop.begint, kop.klaar, kop.marge, kop.speling],
    planRegels(planning).map(({ id, nummer, titel, begint, klaar, marge, speling, kritiek }) => [
      link(certain(adres.get(id)), `${nummer}. ${titel}`),
      begint,
      klaar,
      marge,
      kritiek ? nl.geenSpeling : speling,
    ]),
  );
}

/** A heading with a part that opens; on paper it is open. */
function uitklap(titel: string, ...inhoud: Node[]): HTMLDetailsElement {
  const deel = el(
    'details',
    { class: 'plan-uitklap', open: open.has(titel) },
    el('summary', {}, titel),
    ...inhoud,
  );
  deel.addEventListener('toggle', () => open[deel.open ? 'add' : 'delete'](titel));
  return deel;
}

function momenten({ mijlpalen }: Planning): HTMLElement[] {
  if (mijlpalen.length === 0) return [];
  const rijen = mijlpalen.map(({ titel, data, patroon }) =>
    el(
      'li',
      {},
      el('strong', {}, data.slice(0, 4).map(datumTekst).join(', ')),
      data.length > 4 && `, ${nl.enVerder}`,
      patroon === 'uiterlijk' ? ` (uiterlijk): ` : ': ',
      titel,
    ),
  );
  return [uitklap(nl.mijlpalen, el('ul', { class: 'plan-data' }, ...rijen))];
}

function netwerk(
  { bijeenkomst }: Plan,
  { netwerk: { bijeenkomsten, overgeslagen } }: Planning,
): HTMLElement[] {
  if (bijeenkomsten.length === 0) return [];
  return [
    uitklap(
      nl.netwerk,
      el(
        'ol',
        { class: 'plan-data' },
        ...bijeenkomsten.map(({ datum, verschoven }) =>
          el('li', {}, `${datumTekst(datum)}, ${nl.vanaf(bijeenkomst.begin)}`, ...anders(verschoven)),
        ),
      ),
      ...overgeslagen.map(({ maand, om }) =>
        el('p', { class: 'peildatum' }, nl.overgeslagen(datumTekst(maand), om)),
      ),
    ),
  ];
}

function leerlijn(gegevens: Plangegevens, plan: Plan, planning: Planning): HTMLElement[] {
  const boek = draaiboekVan(gegevens, plan, planning);
  if (boek.length === 0) return [];
  return [
    uitklap(
      nl.leerlijn,
      el(
        'ol',
        { class: 'plan-data' },
        ...boek.map(({ datum, titel, adres, van, tot, delen, verschoven }) =>
          el(
            'li',
            {},
            `${datumTekst(datum)}, ${nl.om(van, tot)}: `,
            link(adres, titel),
            ...anders(verschoven),
            el(
              'ul',
              { class: 'plan-klok' },
              ...delen.map((deel) => el('li', {}, `${deel.van} ${deel.titel}`)),
            ),
          ),
        ),
      ),
    ),
  ];
}

const anders = (verschoven?: { van: string; om: string }): Node[] =>
  verschoven
    ? [el('span', { class: 'peildatum' }, ` (${nl.verschoven(datumTekst(verschoven.van), verschoven.om)})`)]
    : [];

function feestdagen({ feestdagen: dagen }: Planning): HTMLElement[] {
  if (dagen.length === 0) return [];
  const deel = uitklap(
    nl.feestdagen,
    el(
      'ul',
      { class: 'plan-data' },
      ...dagen.map(({ datum, naam, vrij }) =>
        el('li', {}, `${datumTekst(datum)}: ${naam}${vrij === 'iedereen' ? '' : ` (${nl.nietIedereen})`}`),
      ),
    ),
  );
  deel.classList.add('plan-feestdagen');
  return [deel];
}
