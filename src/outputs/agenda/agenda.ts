import type { Datum } from '../../model/planning/datum.ts';
import type { Tijd } from '../../model/planning/klok.ts';

/** A calendar, ready to be written. */
export interface Agenda {
  naam: string;
  /** How the dates were made: it stands with the calendar, and with every event. */
  uitleg: string;
  /** The page that belongs to the calendar, whole. */
  adres: string;
  /** The day on which the dates were made. Not the clock: the same calendar is the same file. */
  gemaakt: Datum;
  /** Goes up with every new version, so that a second import replaces the first. */
  volgnummer: number;
  items: AgendaItem[];
}

/** Something on a day, or on several days, or at a time. */
export interface AgendaItem {
  /** Stays the same in every version: by this a calendar knows what to replace. */
  uid: string;
  titel: string;
  tekst: string;
  /** The page about it, whole. */
  adres: string;
  categorie: string;
  begin: Datum;
  /** The last day, for what takes more than one. */
  einde?: Datum;
  /** In the Netherlands; absent for what takes the whole day. */
  tijd?: { van: Tijd; minuten: number };
  /** Whether the day is a proposal that nobody agreed to yet. */
  voorlopig: boolean;
}
