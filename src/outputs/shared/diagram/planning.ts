import { dagenTussen, dagVan, plusDagen, plusMaanden, type Datum } from '../../../model/planning/datum.ts';
import type { GeplandeStap, Planning } from '../../../model/planning/planning.ts';
import { planning as tekst } from '../../../text/planning.ts';
import { getal, raster, regel, type Tekening } from './svg.ts';

const RIJ = 46;
const KOP = 30;
/** How many days of a step without an end are drawn at least. */
const DOORLOOP = 91;
/** How long after all else the axis goes on, so that what follows soon is on it too. */
const NALOOP = 31;
/** How wide a month is on the axis at least, and about how wide one character is. */
const LABEL = 52;
const TEKEN = 7.5;

/**
 * A plan on an axis of months, one step below the other. It shows what `planRegels` says in words, so put that
 * table beside it; classes are styled in `styles/planning.css`.
 * @param breedte in units of the viewBox: 420 reads well on a phone
 */
export function tekenPlanning(planning: Planning, breedte = 420): Tekening {
  const { start, stappen, pauzes } = planning;
  const einde = laatsteDag(planning);
  const nul = dagVan(start);
  const dagen = Math.max(1, dagVan(einde) - nul);
  const x = (datum: Datum) =>
    6 + (Math.min(Math.max(dagVan(datum) - nul, 0), dagen) / dagen) * (breedte - 12);
  const extra = bijeenkomsten(planning);
  const hoogte = KOP + (stappen.length + extra.length) * RIJ + 8;

  const vlakken = pauzes
    .filter(({ van, tot }) => tot >= start && van <= einde)
    .map(({ van, tot }) => {
      const begin = x(van);
      const breed = Math.max(1, x(plusDagen(tot, 1)) - begin);
      return `<rect class="dg-pauze" x="${getal(begin)}" y="${KOP - 6}" width="${getal(breed)}" height="${hoogte - KOP}"/>`;
    });
  let vrijVanaf = 0;
  const as = maandenVoor(start, einde, breedte).map(({ datum, naam }) => {
    const plek = x(datum);
    const lijn = raster(plek, KOP, stappen.length + extra.length, RIJ);
    const breed = naam.length * TEKEN;
    const begin = Math.min(Math.max(plek - breed / 2, 6), breedte - 6 - breed);
    // The first and the last month keep within the drawing; a name that would touch another is left out.
    if (begin < vrijVanaf) return lijn;
    vrijVanaf = begin + breed + TEKEN;
    return lijn + regel(naam, begin + breed / 2, 14, 'dg-as', 'middle');
  });
  const rijen = stappen.map((stap, i) => tekenRij(stap, planning, KOP + i * RIJ, x, breedte - 6, einde));
  const stippen = extra.map(({ naam, data }, i) => {
    const y = KOP + (stappen.length + i) * RIJ;
    const punten = data.map(
      (dag) => `<circle class="dg-stip" cx="${getal(x(dag))}" cy="${y + 29}" r="3.5"/>`,
    );
    return `${regel(naam, 6, y + 16, 'dg-tekst')}${punten.join('')}`;
  });
  return { breedte, hoogte, vormen: [...vlakken, ...as, ...rijen, ...stippen].join('') };
}

function tekenRij(
  { id, nummer, titel, doorlopend, perTempo }: GeplandeStap,
  { tempo, mijlpalen }: Planning,
  y: number,
  x: (datum: Datum) => number,
  rand: number,
  einddag: Datum,
): string {
  const { begin, einde, kritiek } = perTempo[tempo];
  const van = x(begin.datum);
  const tot = einde ? x(plusDagen(einde.datum, 1)) : van;
  const laatst = perTempo.traagst.einde ?? perTempo.traagst.begin;
  const midden = y + 29;
  const marge = streep('dg-marge', x(perTempo.snelst.begin.datum), x(laatst.datum), midden);
  const door = doorlopend || !einde ? streep('dg-door', tot, rand, midden) : '';
  const balk = einde
    ? `<rect class="${kritiek ? 'dg-kritiek' : 'dg-ruim'}" x="${getal(van)}" y="${midden - 6}" width="${getal(Math.max(2, tot - van))}" height="12" rx="2"/>`
    : `<rect class="dg-kritiek" x="${getal(van)}" y="${midden - 6}" width="3" height="12"/>`;
  const momenten = mijlpalen
    .filter(({ bij, data: [dag, ...meer] }) => bij === id && meer.length === 0 && dag! <= einddag)
    .map(({ data: [dag] }) => ruit(x(dag!), midden));
  return `${regel(kort(`${nummer}. ${titel}`, rand), 6, y + 16, 'dg-tekst')}${marge}${door}${balk}${momenten.join('')}`;
}

/** A title that fits on its line. */
function kort(naam: string, breedte: number): string {
  const past = Math.floor(breedte / TEKEN);
  return naam.length > past ? `${naam.slice(0, past - 1).trimEnd()}…` : naam;
}

const streep = (klasse: string, van: number, tot: number, y: number): string =>
  `<line class="${klasse}" x1="${getal(van)}" y1="${y}" x2="${getal(Math.max(van, tot))}" y2="${y}"/>`;

const ruit = (x: number, y: number): string =>
  `<polygon class="dg-ruit" points="${getal(x)},${y - 7} ${getal(x + 7)},${y} ${getal(x)},${y + 7} ${getal(x - 7)},${y}"/>`;

/** Rows of dots below the steps. */
const bijeenkomsten = ({ leerlijn, netwerk }: Planning): { naam: string; data: Datum[] }[] =>
  [
    { naam: tekst.tijdlijn.leerlijn, data: leerlijn.map(({ datum }) => datum) },
    { naam: tekst.tijdlijn.netwerk, data: netwerk.bijeenkomsten.map(({ datum }) => datum) },
  ].filter(({ data }) => data.length > 0);

/** How far the axis goes: until all is planned. What a step brings a year later would press the steps together. */
const laatsteDag = ({ start, klaar, stappen, leerlijn, netwerk }: Planning): Datum =>
  [
    plusDagen(start, DOORLOOP),
    plusDagen(klaar.traagst, NALOOP),
    ...stappen.map(({ perTempo: { traagst } }) =>
      plusDagen(traagst.begin.datum, traagst.einde ? 0 : DOORLOOP),
    ),
    ...[...leerlijn, ...netwerk.bijeenkomsten].map(({ datum }) => plusDagen(datum, NALOOP)),
  ].reduce((laatste, dag) => (dag > laatste ? dag : laatste));

/** The months that the axis names: as many as fit, with the year where it begins. */
function maandenVoor(start: Datum, einde: Datum, breedte: number) {
  const dagen = dagenTussen(start, einde);
  const past = Math.max(1, Math.floor((breedte - 12) / LABEL));
  const stap = [1, 2, 3, 6, 12].find((maanden) => dagen / (maanden * 30.4) <= past) ?? 24;
  const uit: { datum: Datum; naam: string }[] = [];
  for (let maand = start.slice(0, 7); `${maand}-01` <= einde; maand = plusMaanden(maand, 1)) {
    const [jaar, nummer] = maand.split('-').map(Number) as [number, number];
    if ((jaar * 12 + nummer - 1) % stap !== 0 || `${maand}-01` < start) continue;
    const metJaar = nummer === 1 || uit.length === 0;
    uit.push({ datum: `${maand}-01`, naam: `${tekst.maanden[nummer - 1]}${metJaar ? ` ${jaar}` : ''}` });
  }
  return uit;
}
