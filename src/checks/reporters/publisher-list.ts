import type { PublisherItem } from '../publisher-list.ts';

const BOX = { ja: '[x]', nee: '[ ]', zelf: '[?]' } as const;
const GROUPS = [
  ['nee', 'Nog te doen'],
  ['zelf', 'Zelf nagaan: dit ziet een programma niet'],
  ['ja', 'Klaar'],
] as const;

/** The list of a publisher for a terminal: what is left first, each with where and why. */
export function publisherReport(items: readonly PublisherItem[]): string {
  const done = items.filter((item) => item.done === 'ja').length;
  return [
    `Wat een uitgever invult: ${done} van de ${items.length} klaar.`,
    ...GROUPS.flatMap(([kind, title]) => {
      const some = items.filter((item) => item.done === kind);
      return some.length > 0 ? ['', title, ...some.map(itemText)] : [];
    }),
  ].join('\n');
}

const itemText = ({ what, where, why, done, now }: PublisherItem): string =>
  [
    `  ${BOX[done]} ${what}${now ? ` (${now})` : ''}`,
    ...(done === 'ja' ? [] : [`      Waar: ${where}`, `      Waarom: ${why}`]),
  ].join('\n');

/** The same as data. */
export const publisherJson = (items: readonly PublisherItem[]): string => JSON.stringify(items, null, 2);
