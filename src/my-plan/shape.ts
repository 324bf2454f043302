import { fault } from '../text/plan/faults.ts';
import { forXml } from '../text/pages/xml-signs.ts';
import { isTime } from '../planner/calendar/clock.ts';
import { isPlanDay } from './day.ts';
import { MOST_CHARACTERS } from './limits.ts';

/**
 * What a value of a plan looks like, told once: how it is read from a file, a link or a browser, in which order it is
 * written, and (`Of`) its type.
 */
export interface Shape<T> {
  /**
   * Reads a value of which nothing is known. Every problem is told, in Dutch, with its place; what comes back is only
   * used when there is none.
   */
  read(value: unknown, place: string, problems: string[]): T;
  /** The value in the order in which it is written. The same plan gives the same text, whoever filled it in first. */
  write(value: T): unknown;
}
export type Of<S> = S extends Shape<infer T> ? T : never;

/** A field that may be absent. */
interface Optional<T> extends Shape<T> {
  optional: true;
}
export const optional = <T>(shape: Shape<T>): Optional<T> => ({ ...shape, optional: true });

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name in a message; one of a thousand letters would push the message out of sight. */
const NAME = 60;
const shortName = (name: string): string => (name.length > NAME ? `${name.slice(0, NAME)}…` : name);
const below = (place: string, name: string): string =>
  place ? `${place} › ${shortName(name)}` : shortName(name);

/** The value itself when it fits, and else `other` with a word about it. */
function only<T>(fits: (value: unknown) => value is T, what: string, other: T): Shape<T> {
  return {
    read: (value, place, problems) => {
      if (fits(value)) return value;
      problems.push(fault.expected(place, what));
      return other;
    },
    write: (value) => value,
  };
}

/** A text of at most so many characters, without signs that no document can hold. */
export function shapeText(most: number): Shape<string> {
  const any = only((value) => typeof value === 'string', fault.text, '');
  return {
    read: (value, place, problems) => {
      const typed = forXml(any.read(value, place, problems));
      if (typed.length > most) problems.push(fault.toLang(place, most));
      return typed;
    },
    write: (value) => value,
  };
}

export const yes = only((value) => value === true, fault.yes, true);
export const day = only(
  (value): value is string => typeof value === 'string' && isPlanDay(value),
  fault.date,
  '',
);
export const dayOrEmpty = only(
  (value): value is string => value === '' || (typeof value === 'string' && isPlanDay(value)),
  fault.date,
  '',
);
export const time = only(
  (value): value is string => typeof value === 'string' && isTime(value),
  fault.time,
  '',
);

/** One of these words. */
export const oneOf = <T extends string>(words: readonly [T, ...T[]]): Shape<T> =>
  only((value): value is T => words.some((word) => word === value), fault.one(words.join(', ')), words[0]);

/** A whole number between two others, both included. */
export const planWhole = (least: number, most: number): Shape<number> =>
  only(
    (value): value is number =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
    fault.whole(least, most),
    least,
  );

/** This number and no other. */
export const exactly = <const N extends number>(number: N): Shape<N> =>
  only((value): value is N => value === number, fault.whole(number, number), number);

/** A number from 0 up to the most. */
export const amount = (most: number): Shape<number> =>
  only(
    (value): value is number => typeof value === 'number' && value >= 0 && value <= most,
    fault.number(most),
    0,
  );

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Simple<T> = { [K in keyof T]: T[K] };
/** What an object with these fields holds. */
type Group<F extends Fields> = Simple<
  { [K in keyof F as F[K] extends Optional<unknown> ? never : K]: Of<F[K]> } & {
    [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: Of<F[K]>;
  }
>;

/** An object with these fields and no others, in this order. */
export function group<F extends Fields>(fields: F): Shape<Group<F>> {
  const take = (given: object, make: (shape: Shape<unknown>, name: string) => unknown) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([name, shape]) => !('optional' in shape) || Object.hasOwn(given, name))
        .map(([name, shape]) => [name, make(shape, name)]),
    );
  return {
    read: (value, place, problems) => {
      const given = isGroup(value) ? value : {};
      if (!isGroup(value)) problems.push(fault.expected(place, fault.group));
      for (const name of Object.keys(given))
        if (!Object.hasOwn(fields, name)) problems.push(fault.unknown(below(place, name)));
      // The fields are those of the type, one by one.
      return take(given, (shape, name) => shape.read(given[name], below(place, name), problems)) as Group<F>;
    },
    write: (value) => {
      const given = value as Record<string, unknown>;
      return take(given, (shape, name) => shape.write(given[name]));
    },
  };
}

/** At most so many values, in the order in which they stand. */
export function list<T>(shape: Shape<T>, most: number): Shape<T[]> {
  return {
    read: (value, place, problems) => {
      if (!Array.isArray(value)) {
        problems.push(fault.expected(place, fault.list));
        return [];
      }
      // Thousands are not read at all: they may be meant to take long.
      if (value.length > most) {
        problems.push(fault.toMany(place, most));
        return [];
      }
      return value.map((item, i) => shape.read(item, below(place, String(i + 1)), problems));
    },
    write: (value) => value.map((item) => shape.write(item)),
  };
}

/** A list of ids in which the order means nothing. */
export function ids(shape: Shape<string>, most: number): Shape<string[]> {
  return { ...list(shape, most), write: (value) => [...value].sort() };
}

/** Any ids, at most so many, with a value each. Ids are kept, whatever they are; `fromEntries` makes them own. */
export function perId<T>(shape: Shape<T>, most: number): Shape<Record<string, T>> {
  return {
    read: (value, place, problems) => {
      const given = isGroup(value) ? Object.entries(value) : [];
      if (!isGroup(value)) problems.push(fault.expected(place, fault.group));
      if (given.length > most) {
        problems.push(fault.toMany(place, most));
        return {};
      }
      const long = given.find(([id]) => id.length > MOST_CHARACTERS.short);
      if (long) problems.push(fault.toLang(below(place, long[0]), MOST_CHARACTERS.short));
      return Object.fromEntries(
        given.map(([id, item]) => [id, shape.read(item, below(place, id), problems)]),
      );
    },
    write: (value) =>
      Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, item]) => [id, shape.write(item)]),
      ),
  };
}
