import { element } from './element.ts';

const DEEP = 6;
const CHARACTERS = ['•', '–', '▪'];
/** How far a list goes in per level, in centimetres. */
const STAP = 0.63;
/** Where the text of a box begins. */
const FRAME = 0.42;

/** The styles of lists. */
export const listStyles = (): string =>
  [
    ...soorten('', 0),
    ...soorten('-kader', FRAME),
    list('Bronnenlijst', number(1, '1', ']', '[', 0, 1.1)),
  ].join('');

/** The name of a list at a place: in a box it begins where the text of the box does. */
export const listName = (soort: 'Opsomming' | 'Nummers' | 'Vinklijst', style: string): string =>
  style.startsWith('Kader') ? `${soort}-kader` : soort;

const soorten = (spot: string, begin: number): string[] => [
  list(
    `Opsomming${spot}`,
    levels((level) =>
      element(
        'text:list-level-style-bullet',
        { 'text:level': level, 'text:bullet-char': CHARACTERS[(level - 1) % CHARACTERS.length] },
        place(level, begin),
      ),
    ),
  ),
  list(
    `Nummers${spot}`,
    levels((level) => number(level, level % 2 === 1 ? '1' : 'a', '.', '', begin)),
  ),
  list(
    `Vinklijst${spot}`,
    levels((level) => number(level, '', '', '', begin)),
  ),
];

const levels = (make: (level: number) => string) =>
  Array.from({ length: DEEP }, (_, i) => make(i + 1)).join('');

const list = (name: string, contents: string) => element('text:list-style', { 'style:name': name }, contents);

const number = (level: number, shape: string, after: string, forWhom = '', begin = 0, stap = STAP) =>
  element(
    'text:list-level-style-number',
    {
      'text:level': level,
      'style:num-format': shape,
      'style:num-suffix': after || undefined,
      'style:num-prefix': forWhom || undefined,
    },
    place(level, begin, stap),
  );

function place(level: number, begin: number, stap = STAP): string {
  const links = `${Math.round((begin + level * stap) * 100) / 100}cm`;
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': links,
      'fo:margin-left': links,
      'fo:text-indent': `-${stap}cm`,
    }),
  );
}
