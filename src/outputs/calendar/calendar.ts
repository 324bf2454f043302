import type { IsoDate } from '../../planner/calendar/date.ts';
import type { Time } from '../../planner/calendar/clock.ts';

/** A calendar, ready to be written. */
export interface Calendar {
  name: string;
  /** How the dates were made: it stands with the calendar, and with every event. */
  explanation: string;
  /** The page that belongs to the calendar, whole. */
  address: string;
  /** The day on which the dates were made. Not the clock: the same calendar is the same file. */
  made: IsoDate;
  /** Goes up with every new version, so that a second import replaces the first. */
  serial: number;
  items: CalendarItem[];
}

/** Something on a day, or on several days, or at a time. */
export interface CalendarItem {
  /** Stays the same in every version: by this a calendar knows what to replace. */
  uid: string;
  title: string;
  text: string;
  /** The page about it, whole. */
  address: string;
  category: string;
  begin: IsoDate;
  /** The last day, for what takes more than one. */
  end?: IsoDate;
  /** In the Netherlands; absent for what takes the whole day. */
  time?: { of: Time; minutes: number };
  /** Whether the day is a proposal that nobody agreed to yet. */
  provisional: boolean;
}
