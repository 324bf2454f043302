import type { IsoDate } from '../../planner/calendar/date.ts';
import type { OwnDate } from '../../my-plan/own-dates.ts';
import { clock, type Time } from '../../planner/calendar/clock.ts';
import type { Planning } from '../../planner/planning.ts';
import { calendar as text } from '../../text/outputs/calendar.ts';
import { dateText } from '../../text/format/date.ts';
import type { Calendar, CalendarItem } from './calendar.ts';
import { own } from '../../document/own.ts';
import { certain } from '../../document/certain.ts';
import { bareAddressOf, urlOn } from '../../page/site/address.ts';

/** What a calendar says beside the dates of a plan. Plain data, so that the browser can give it. */
export interface CalendarOptions {
  name: string;
  /** Where the site stands, with a slash at the end. */
  site: string;
  /** The page of the calendar itself, from the root. */
  page: string;
  /** Sets these events apart from another plan's; the same in every version of one plan. Letters, digits, hyphens. */
  trait: string;
  made: IsoDate;
  serial: number;
  /** What goes before the explanation of the dates, for who opens the calendar: that it is an example. */
  remark?: string;
  /** What goes after it: which version this is, and where the newest stands. */
  provenance?: string;
  /** Addresses from the root, by `stap:<id>` and `module:<id>`. */
  addresses: Readonly<Record<string, string>>;
  /** What stands in the description of an event, by the same keys. */
  texts?: Readonly<Record<string, string>>;
  /** When meetings begin; without it they take the whole day. */
  network?: { startTime?: Time | undefined; minutes?: number | undefined; fixed?: boolean };
  leerlijn?: { startTime?: Time | undefined };
  /** Days that somebody filled in. */
  ownDates?: readonly OwnDate[];
}

/** How long a network meeting takes when nobody said so, in minutes. */
const NETWORK_DURATION = 120;

/** A plan's steps, fixed moments and network meetings as a calendar. */
export function stappenCalendar(planning: Planning, options: CalendarOptions): Calendar {
  return calendarOf(text.explanation[planning.tempo], options, [
    ...stapItems(planning, options),
    ...mijlpaalItems(planning, options),
    ...networkItems(planning, options),
  ]);
}

/** The meetings of a plan's leerlijn as a calendar. */
export const leerlijnCalendar = (planning: Planning, options: CalendarOptions): Calendar =>
  calendarOf(text.leerlijnDays, options, leerlijnItems(planning, options));

/** Everything of a plan in one calendar. */
export function wholeCalendar(planning: Planning, options: CalendarOptions): Calendar {
  const { items, ...calendar } = stappenCalendar(planning, options);
  return { ...calendar, items: [...items, ...leerlijnItems(planning, options), ...ownItems(options)] };
}

const calendarOf = (explanation: string, options: CalendarOptions, items: CalendarItem[]): Calendar => ({
  name: options.name,
  explanation: [options.remark, explanation, options.provenance].filter(Boolean).join(' '),
  address: whole(options, options.page),
  made: options.made,
  serial: options.serial,
  items,
});

function stapItems({ stappen, tempo }: Planning, options: CalendarOptions): CalendarItem[] {
  return stappen.map(({ id, nummer: number, titel: title, doorlopend: ongoing, perTempo }) => {
    const { begin, einde: end } = perTempo[tempo];
    const { snelst: fastest, traagst: slowest } = perTempo;
    const name = text.stap(number, title);
    return {
      ...basis(options, `stap:${id}`, `stap-${id}`),
      title: end ? name : text.begin(name),
      text: paragraph([
        options.texts?.[`stap:${id}`],
        fastest.einde && slowest.einde
          ? text.marge(dateText(fastest.einde.date), dateText(slowest.einde.date))
          : text.beginsBetween(dateText(fastest.begin.date), dateText(slowest.begin.date)),
        ongoing && text.goesBy,
        text.explanation[tempo],
      ]),
      category: text.category.stap,
      begin: begin.date,
      ...(end && { end: end.date }),
      provisional: true,
    };
  });
}

function mijlpaalItems({ mijlpalen, stappen, tempo }: Planning, options: CalendarOptions): CalendarItem[] {
  return mijlpalen.flatMap(({ id, title, at, pattern, data }) => {
    const stap = certain(stappen.find((one) => one.id === at));
    return data.map((date, i) => {
      const uid = pattern === 'elke' ? `moment-${id}-${i + 1}` : `moment-${id}`;
      const fixed = basis(options, `stap:${at}`, uid);
      return {
        ...fixed,
        title: momentTitle[pattern](title, i + 1),
        text: paragraph([
          pattern === 'elke' && `${title}.`,
          text.belongsAt(text.stap(stap.nummer, stap.titel)),
          text.more(fixed.address),
          text.explanation[tempo],
        ]),
        category: text.category.moment,
        begin: date,
        provisional: true,
      };
    });
  });
}

const momentTitle = {
  uiterlijk: text.look,
  eenmalig: (title: string) => title,
  elke: text.times,
};

function networkItems({ network, stappen }: Planning, options: CalendarOptions): CalendarItem[] {
  const { startTime, minutes = NETWORK_DURATION, fixed = false } = options.network ?? {};
  const stap = stappen.find(({ id }) => id === network.stap);
  return network.meetings.map(({ nummer: number, date, shifted, holiday }) => ({
    ...basis(options, stap ? `stap:${stap.id}` : '', `netwerk-${number}`),
    title: text.network(number),
    text: paragraph([
      shifted && text.shifted(dateText(shifted.of), shifted.om),
      holiday && text.holiday(holiday),
      fixed ? text.fixedDate : text.networkExplanation,
    ]),
    category: text.category.network,
    begin: date,
    ...(startTime && { time: { of: startTime, minutes } }),
    provisional: !fixed,
  }));
}

function leerlijnItems({ leerlijn }: Planning, options: CalendarOptions): CalendarItem[] {
  const startTime = options.leerlijn?.startTime;
  return leerlijn.map(
    ({ module, nummer: number, titel: title, minuten: minutes, programma: programme, date, shifted }) => {
      const times = startTime ? clock(startTime, programme) : undefined;
      const components = programme.map((part, i) =>
        text.component(
          times ? `${certain(times[i]).of}–${certain(times[i]).until}` : text.minutes(part.minuten),
          part.titel,
        ),
      );
      return {
        ...basis(options, `module:${module}`, `leerlijn-${module}`),
        title: text.meeting(number, title),
        text: paragraph([
          options.texts?.[`module:${module}`],
          text.duration(minutes),
          components.join('\n'),
          shifted && text.shifted(dateText(shifted.of), shifted.om),
          text.leerlijnExplanation,
        ]),
        category: text.category.leerlijn,
        begin: date,
        ...(startTime && { time: { of: startTime, minutes } }),
        provisional: true,
      };
    },
  );
}

/** The days of somebody's own: they are no proposal. */
const ownItems = (options: CalendarOptions): CalendarItem[] =>
  (options.ownDates ?? []).map(({ id, date, title, who, note, done, stap }) => ({
    ...basis(options, stap ? `stap:${stap}` : '', id),
    title,
    text: paragraph([who && text.who(who), note, done && text.done]),
    category: text.category.own,
    begin: date,
    provisional: false,
  }));

const basis = (options: CalendarOptions, key: string, uid: string) => ({
  uid: `${uid}-${options.trait}@${bareAddressOf(options.site)}`,
  address: whole(options, own(options.addresses, key) ?? options.page),
});
const whole = ({ site }: CalendarOptions, path: string): string => urlOn(site, path);
const paragraph = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');
