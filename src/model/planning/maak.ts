import { planning as tekst } from '../../text/planning.ts';
import { isDatum, type Datum } from './datum.ts';
import { feestdagenTussen } from './feestdagen.ts';
import { planLeerlijn } from './leerlijn.ts';
import { planMijlpalen, type Mijlpaal } from './mijlpalen.ts';
import { planNetwerk } from './netwerk.ts';
import { plaats, type Plaats } from './pad.ts';
import { geldigePauzes } from './pauze.ts';
import type { PlanInvoer, Planning, PlanStap, StapMoment } from './planning.ts';
import { PlanningError } from './taak.ts';
import { perTempo, tempos } from './tempo.ts';
import { sortByAfhankelijkheid } from './volgorde.ts';
import { laatWeg } from './weglaten.ts';
import { wekenVanaf, type Weken } from './weken.ts';
import { certain } from '../../document/certain.ts';

/** Outside these years a start is a slip, and a plan could run past the year 9999. */
const [EERSTE, LAATSTE] = ['2000-01-01', '2199-12-31'];

/**
 * Plans everything: steps, fixed moments, meetings. The same input gives the same plan.
 * @throws PlanningError for a start that is no day, and as `sortByAfhankelijkheid` does
 */
export function maakPlanning(invoer: PlanInvoer): Planning {
  const { start, stappen: alle, tempo = 'midden', netwerk, leerlijn } = invoer;
  if (!isDatum(start) || start < EERSTE || start > LAATSTE)
    throw new PlanningError(
      `«${start}» is geen startdatum. Schrijf jaar-maand-dag, met een jaar tussen 2000 en 2199.`,
      [],
    );
  const pauzes = geldigePauzes(invoer.pauzes ?? []);
  const weken = wekenVanaf(start, pauzes);
  sortByAfhankelijkheid(alle);
  const gebleven = laatWeg(alle, new Set(invoer.weglaten));
  const opRij = sortByAfhankelijkheid(gebleven);
  const plaatsen = perTempo((hoe) => plaats(opRij, hoe));

  const stappen = gebleven.map(({ id, nummer, titel, doorlopend }) => ({
    id,
    nummer,
    titel,
    doorlopend,
    perTempo: perTempo((hoe) => stapMoment(certain(plaatsen[hoe].stappen.get(id)), weken)),
  }));
  const opId = new Map(stappen.map((stap) => [stap.id, stap.perTempo[tempo]]));
  const datumBij = (mijlpaal: Mijlpaal): Datum | undefined =>
    opId.get(mijlpaal.stap)?.[mijlpaal.moment]?.datum;

  const klaar = perTempo((hoe) => weken.totAan(plaatsen[hoe].weken) ?? weken.begin(0));
  const ritmisch = networkMeetingIn(gebleven);
  const eersteKeer = ritmisch && datumBij(ritmisch);
  const metLeerlijn = gebleven.find(({ bevatLeerlijn }) => bevatLeerlijn);
  const lessen =
    leerlijn && metLeerlijn
      ? planLeerlijn(leerlijn, certain(plaatsen[tempo].stappen.get(metLeerlijn.id)), weken, pauzes)
      : [];
  // The same volunteers come to both.
  const lesdagen = new Map(lessen.map(({ datum, nummer }) => [datum, tekst.bijeenkomst(nummer)]));
  const plan = {
    start,
    tempo,
    stappen,
    klaar,
    kritiekPad: perTempo((hoe) =>
      opRij.filter(({ id }) => certain(plaatsen[hoe].stappen.get(id)).speling === 0).map(({ id }) => id),
    ),
    mijlpalen: planMijlpalen(
      gebleven.map(({ id, mijlpalen }) => ({ id, mijlpalen: mijlpalen.filter((een) => een !== ritmisch) })),
      datumBij,
      { start, klaar: klaar[tempo] },
      pauzes,
    ),
    netwerk:
      netwerk && eersteKeer
        ? { stap: ritmisch.stap, ...planNetwerk(netwerk, eersteKeer, pauzes, lesdagen) }
        : { bijeenkomsten: [], overgeslagen: [] },
    leerlijn: lessen,
    pauzes,
  };
  return { ...plan, feestdagen: feestdagenTussen(start, laatsteDag(plan)) };
}

function stapMoment({ begin, einde, uiterlijkBegin, speling }: Plaats, weken: Weken): StapMoment {
  const moment = (week: number) => ({ week, datum: weken.begin(week) });
  return {
    begin: moment(begin),
    ...(einde && { einde: { week: einde, datum: certain(weken.totAan(einde)) } }),
    uiterlijkBegin: moment(uiterlijkBegin),
    speling,
    kritiek: speling === 0,
  };
}

/** The fixed moment that is the network's own meeting: the one that says so. */
export const networkMeetingIn = (stappen: readonly Pick<PlanStap, 'mijlpalen'>[]): Mijlpaal | undefined =>
  stappen.flatMap(({ mijlpalen }) => mijlpalen).find(({ netwerkbijeenkomst }) => netwerkbijeenkomst);

function laatsteDag(plan: Omit<Planning, 'feestdagen'>): Datum {
  return [
    plan.start,
    ...tempos.map((hoe) => plan.klaar[hoe]),
    ...plan.stappen.map(({ perTempo: { traagst } }) => traagst.begin.datum),
    ...plan.mijlpalen.flatMap(({ data }) => data),
    ...plan.netwerk.bijeenkomsten.map(({ datum }) => datum),
    ...plan.leerlijn.map(({ datum }) => datum),
  ].reduce((laatste, dag) => (dag > laatste ? dag : laatste));
}
