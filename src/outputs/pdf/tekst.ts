import { roep, tekenreeks, type Code } from './code.ts';

/** Text; boxes to tick are drawn, as few fonts have them. */
export const tekst = (value: string): Code =>
  value
    .replace(/\s*\n\s*/g, ' ')
    .split(/([☐☑])/)
    .filter((deel) => deel !== '')
    .map((deel) => (/[☐☑]/.test(deel) ? roep('vakje', { aan: String(deel === '☑') }) : tekenreeks(deel)))
    .join('\n');
