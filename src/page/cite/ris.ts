import type { Cited } from './cited.ts';

/** A record for Zotero, EndNote and Mendeley (RIS): a tag of two signs, two spaces, a dash, a space, the value. */
export function ris({ title, within, publisher, date, version, address }: Cited): string {
  const [year, month, day] = date.split('-');
  const lines = [
    ['TY', 'ELEC'],
    // A comma in AU parts a surname from given names; a publisher whose name has one stands at PB alone.
    ...(publisher && !publisher.includes(',') ? [['AU', publisher]] : []),
    ['TI', title],
    ...(within ? [['T2', within]] : []),
    ...(publisher ? [['PB', publisher]] : []),
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['ET', version],
    ['LA', 'nl'],
    ['UR', address],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}
