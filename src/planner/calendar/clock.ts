/** A time of day, `19:30`. */
export type Time = string;

const DAY = 24 * 60;

/** Whether a text is a time of day. Example: `24:00` is not. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Minutes since midnight. @throws RangeError for a text that is no time */
export function minutesOf(time: Time): number {
  if (!isTime(time)) throw new RangeError(`«${time}» is geen tijd. Schrijf uren en minuten, zoals 19:30.`);
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** So many minutes later; past midnight it counts on from 00:00. Example: `23:50` and 20 → `00:10`. */
export function plusMinutes(time: Time, minutes: number): Time {
  const sum = (((minutesOf(time) + minutes) % DAY) + DAY) % DAY;
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;
}

/** When each part of a meeting begins and ends, one after the other from a start time. */
export function clock(begin: Time, parts: readonly { minuten: number }[]): { of: Time; until: Time }[] {
  let of = plusMinutes(begin, 0);
  return parts.map(({ minuten: minutes }) => {
    const part = { of, until: plusMinutes(of, minutes) };
    of = part.until;
    return part;
  });
}
