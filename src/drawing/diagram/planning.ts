import { daysBetween, dayNumber, plusDays, plusMonths, type IsoDate } from '../../planner/calendar/date.ts';
import type { PlannedStapOf, Planning } from '../../planner/planning.ts';
import { planning as text } from '../../text/pages/planning.ts';
import { svgNumber, raster, svgLine, type SvgDrawing } from './svg.ts';

const ROW = 46;
const HEADING = 30;
/** How many days of a step without an end are drawn at least. */
const WALK = 91;
/** How long after all else the axis goes on, so that what follows soon is on it too. */
const AFTERMATH = 31;
/** How wide a month is on the axis at least, and about how wide one character is. */
const LABEL = 52;
const CHARACTER = 7.5;

/**
 * A plan on an axis of months, one step below the other. It shows what `planLines` says in words, so put that
 * table beside it; classes are styled in `site/styles/planning.css`.
 * @param width in units of the viewBox: 420 reads well on a phone
 */
export function drawPlanning(planning: Planning, width = 420): SvgDrawing {
  const { start, stappen, pauzes } = planning;
  const end = lastDay(planning);
  const zero = dayNumber(start);
  const days = Math.max(1, dayNumber(end) - zero);
  const x = (date: IsoDate) =>
    6 + (Math.min(Math.max(dayNumber(date) - zero, 0), days) / days) * (width - 12);
  const extra = meetings(planning);
  const height = HEADING + (stappen.length + extra.length) * ROW + 8;

  const surfaces = pauzes
    .filter(({ van: of, tot: until }) => until >= start && of <= end)
    .map(({ van: of, tot: until }) => {
      const begin = x(of);
      const wide = Math.max(1, x(plusDays(until, 1)) - begin);
      return `<rect class="dg-pauze" x="${svgNumber(begin)}" y="${HEADING - 6}" width="${svgNumber(wide)}" height="${height - HEADING}"/>`;
    });
  let freeFrom = 0;
  const as = monthsFor(start, end, width).map(({ date, name }) => {
    const place = x(date);
    const stroke = raster(place, HEADING, stappen.length + extra.length, ROW);
    const wide = name.length * CHARACTER;
    const begin = Math.min(Math.max(place - wide / 2, 6), width - 6 - wide);
    // The first and the last month keep within the drawing; a name that would touch another is left out.
    if (begin < freeFrom) return stroke;
    freeFrom = begin + wide + CHARACTER;
    return stroke + svgLine(name, begin + wide / 2, 14, 'dg-as', 'middle');
  });
  const rows = stappen.map((stap, i) => drawRow(stap, planning, HEADING + i * ROW, x, width - 6, end));
  const dots = extra.map(({ name, data }, i) => {
    const y = HEADING + (stappen.length + i) * ROW;
    const points = data.map(
      (day) => `<circle class="dg-stip" cx="${svgNumber(x(day))}" cy="${y + 29}" r="3.5"/>`,
    );
    return `${svgLine(name, 6, y + 16, 'dg-tekst')}${points.join('')}`;
  });
  return { width, height, shapes: [...surfaces, ...as, ...rows, ...dots].join('') };
}

function drawRow(
  { id, nummer: number, titel: title, doorlopend: ongoing, perTempo }: PlannedStapOf,
  { tempo, mijlpalen }: Planning,
  y: number,
  x: (date: IsoDate) => number,
  edge: number,
  endDay: IsoDate,
): string {
  const { begin, einde: end, kritiek: critical } = perTempo[tempo];
  const of = x(begin.date);
  const until = end ? x(plusDays(end.date, 1)) : of;
  const last = perTempo.traagst.einde ?? perTempo.traagst.begin;
  const middle = y + 29;
  const marge = dash('dg-marge', x(perTempo.snelst.begin.date), x(last.date), middle);
  const by = ongoing || !end ? dash('dg-door', until, edge, middle) : '';
  const bar = end
    ? `<rect class="${critical ? 'dg-kritiek' : 'dg-ruim'}" x="${svgNumber(of)}" y="${middle - 6}" width="${svgNumber(Math.max(2, until - of))}" height="12" rx="2"/>`
    : `<rect class="dg-kritiek" x="${svgNumber(of)}" y="${middle - 6}" width="3" height="12"/>`;
  const moments = mijlpalen.flatMap(({ at, data: [day, ...more] }) =>
    at === id && more.length === 0 && day !== undefined && day <= endDay ? [diamond(x(day), middle)] : [],
  );
  return `${svgLine(short(`${number}. ${title}`, edge), 6, y + 16, 'dg-tekst')}${marge}${by}${bar}${moments.join('')}`;
}

/** A title that fits on its line. */
function short(name: string, width: number): string {
  const fits = Math.floor(width / CHARACTER);
  return name.length > fits ? `${name.slice(0, fits - 1).trimEnd()}…` : name;
}

const dash = (className: string, of: number, until: number, y: number): string =>
  `<line class="${className}" x1="${svgNumber(of)}" y1="${y}" x2="${svgNumber(Math.max(of, until))}" y2="${y}"/>`;

const diamond = (x: number, y: number): string =>
  `<polygon class="dg-ruit" points="${svgNumber(x)},${y - 7} ${svgNumber(x + 7)},${y} ${svgNumber(x)},${y + 7} ${svgNumber(x - 7)},${y}"/>`;

/** Rows of dots below the steps. */
const meetings = ({ leerlijn, network }: Planning): { name: string; data: IsoDate[] }[] =>
  [
    { name: text.timeline.leerlijn, data: leerlijn.map(({ date }) => date) },
    { name: text.timeline.network, data: network.meetings.map(({ date }) => date) },
  ].filter(({ data }) => data.length > 0);

/** How far the axis goes: until all is planned. What a step brings a year later would press the steps together. */
const lastDay = ({ start, ready, stappen, leerlijn, network }: Planning): IsoDate =>
  [
    plusDays(start, WALK),
    plusDays(ready.traagst, AFTERMATH),
    ...stappen.map(({ perTempo: { traagst: slowest } }) =>
      plusDays(slowest.begin.date, slowest.einde ? 0 : WALK),
    ),
    ...[...leerlijn, ...network.meetings].map(({ date }) => plusDays(date, AFTERMATH)),
  ].reduce((last, day) => (day > last ? day : last));

/** The months that the axis names: as many as fit, with the year where it begins. */
function monthsFor(start: IsoDate, end: IsoDate, width: number) {
  const days = daysBetween(start, end);
  const fits = Math.max(1, Math.floor((width - 12) / LABEL));
  const stap = [1, 2, 3, 6, 12].find((months) => days / (months * 30.4) <= fits) ?? 24;
  const from: { date: IsoDate; name: string }[] = [];
  for (let month = start.slice(0, 7); `${month}-01` <= end; month = plusMonths(month, 1)) {
    const [year, number] = month.split('-').map(Number) as [number, number];
    if ((year * 12 + number - 1) % stap !== 0 || `${month}-01` < start) continue;
    const withYear = number === 1 || from.length === 0;
    from.push({ date: `${month}-01`, name: `${text.months[number - 1]}${withYear ? ` ${year}` : ''}` });
  }
  return from;
}
