import { dateText } from '../../text/format/date.ts';
import { dayAt } from './days.ts';
import type { CellValue } from './compute.ts';
import type { SheetShape } from './workbook.ts';

const number = (digits: number) =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const whole = number(0);
const cent = number(2);
const tenth = number(1);
const free = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10, useGrouping: false });

/** A value as its cell shows it, for programs that do not format themselves. Example: 12 as euro → `€ 12,00`. */
export function showSheet(value: CellValue, shape: SheetShape): string {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  switch (shape) {
    case 'euro':
      return `${value < 0 ? '-' : ''}€ ${cent.format(Math.abs(value))}`;
    case 'procent':
      return `${tenth.format(value * 100)}%`;
    case 'datum':
      return dateText(dayAt(value));
    case 'deel':
      return cent.format(value);
    case 'heel':
      return whole.format(value);
    case 'getal':
    case 'tekst':
      return free.format(value);
  }
}
