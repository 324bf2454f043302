import { nearest } from '../../document/language/nearest.ts';
import type { Block, BlockText } from '../../document/tree.ts';
import { textOfNode } from '../../document/text.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { copiesNeeded, DEFAULT_USE, isCardSet } from '../../kinds/module/copies.ts';
import { cardFits, type CardWords } from '../../page/card-sheet.ts';
import type { Finding } from '../issue.ts';

/**
 * Cards and sheets of a meeting that a trainer cannot use as written: too few for the group, another number than the
 * title says, too long to be read where they lie, or for a part that the programme does not have.
 */
export function checkCards({ perSoort }: Handbook): Finding[] {
  return perSoort.module.flatMap(({ bestand: file, data, fields }) =>
    data.werkbladen.flatMap((sheet, i): Finding[] => {
      const cards = isCardSet(sheet.vorm) ? cardsIn(fields.werkbladen[i]?.tekst) : [];
      const here = { bestand: file };
      const path = ['werkbladen', i];
      const use = sheet.gebruik ?? DEFAULT_USE;
      return [
        ...enough(sheet, cards.length, data.groep.max).map((found) => ({
          ...here,
          ...found,
          path: [...path, 'exemplaren'],
        })),
        ...titleCounts(sheet.titel, cards.length).map((found) => ({
          ...here,
          ...found,
          path: [...path, 'titel'],
        })),
        ...cards
          .filter(({ words }) => !cardFits(use, words))
          .map(({ card, words }) => ({
            ...here,
            rule: 'kaart-te-lang' as const,
            path: [...path, 'tekst'],
            plek: card.plek,
            message:
              `De kaart ${words.title ? `«${words.title}»` : ''} is te lang om «${use}» te lezen.`.replace(
                '  ',
                ' ',
              ),
            hint:
              use === 'op de grond'
                ? 'Maak de tekst korter, of kies bij gebruik «op tafel» of «in de hand».'
                : 'Maak de tekst korter, of verdeel die over twee kaarten.',
          })),
        ...partKnown(
          sheet.onderdeel,
          data.programma.map(({ id }) => id),
        ).map((found) => ({
          ...here,
          ...found,
          path: [...path, 'onderdeel'],
        })),
      ];
    }),
  );
}

type Found = Pick<Finding, 'rule' | 'message' | 'hint'>;
type Sheet = Handbook['perSoort']['module'][number]['data']['werkbladen'][number];

/** Whether what is printed suffices for the largest group; what is not told is computed, and does. */
function enough(sheet: Sheet, cards: number, people: number): Found[] {
  const { exemplaren: printed, uitdelen: share } = sheet;
  const needed = copiesNeeded(sheet, cards, people);
  if (printed === undefined || !share || printed >= needed) return [];
  const what =
    cards > 0 ? (share.aantal === 1 ? 'kaart' : 'kaarten') : share.aantal === 1 ? 'blad' : 'bladen';
  const each = share.aantal ? `${share.aantal} ${what} per ${share.per}` : `één per ${share.per}`;
  return [
    {
      rule: 'kaarten-te-weinig',
      message: `«${sheet.titel}» wordt ${printed} keer afgedrukt. Bij ${people} deelnemers is dat te weinig: er is ${each} nodig${cards > 0 ? `, en de set heeft ${cards} kaarten` : ''}.`,
      hint: `Schrijf «exemplaren: ${needed}», of laat exemplaren weg: dan rekent de handleiding het uit.`,
    },
  ];
}

/** Numbers as titles write them, from one. */
const NUMBERS =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien'.split(' ');

/** Whether a title that begins with a number has as many cards, or as many of each: six situations with two roles. */
function titleCounts(title: string, cards: number): Found[] {
  const [first = ''] = title.toLowerCase().replaceAll('é', 'e').split(/\s/);
  const told = /^\d+$/.test(first) ? Number(first) : NUMBERS.indexOf(first) + 1;
  // One is an article as often as a number.
  return cards === 0 || told < 2 || cards % told === 0
    ? []
    : [
        {
          rule: 'kaarten-kloppen-niet',
          message: `De titel noemt ${told} kaarten, en er zijn er ${cards}.`,
          hint: 'Pas de titel aan, of schrijf de kaarten die ontbreken.',
        },
      ];
}

function partKnown(part: string | undefined, ids: readonly string[]): Found[] {
  if (part === undefined || ids.includes(part)) return [];
  const meant = nearest(part, ids);
  return [
    {
      rule: 'onderdeel-onbekend',
      message: `Het onderdeel «${part}» staat niet in het programma.`,
      hint: meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${ids.join(', ')}.`,
    },
  ];
}

type Card = Extract<Block, { type: 'Kaart' }>;

function cardsIn(text: BlockText | undefined): { card: Card; words: CardWords }[] {
  return (text?.children ?? []).flatMap((card) =>
    card.type === 'Kaart'
      ? [
          {
            card,
            words: {
              title: card.attributen.titel,
              texts: card.children
                .filter(({ type }) => type !== 'Schrijfruimte')
                .map((node) => textOfNode(node)),
              lines: card.children.reduce(
                (sum, node) => sum + (node.type === 'Schrijfruimte' ? Number(node.attributen.regels) : 0),
                0,
              ),
            },
          },
        ]
      : [],
  );
}
