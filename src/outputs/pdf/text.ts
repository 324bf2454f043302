import { call, string, type PdfCode } from './code.ts';

/** Text; boxes to tick are drawn, as few fonts have them. */
export const pdfText = (value: string): PdfCode =>
  value
    .replace(/\s*\n\s*/g, ' ')
    .split(/([☐☑])/)
    .filter((part) => part !== '')
    .map((part) => (/[☐☑]/.test(part) ? call('vakje', { aan: String(part === '☑') }) : string(part)))
    .join('\n');
