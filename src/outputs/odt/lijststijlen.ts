import { element } from './element.ts';

const DIEP = 6;
const TEKENS = ['•', '–', '▪'];
/** How far a list goes in per level, in centimetres. */
const STAP = 0.63;
/** Where the text of a box begins. */
const KADER = 0.42;

/** The styles of lists. */
export const lijststijlen = (): string =>
  [
    ...soorten('', 0),
    ...soorten('-kader', KADER),
    lijst('Bronnenlijst', nummer(1, '1', ']', '[', 0, 1.1)),
  ].join('');

/** The name of a list at a place: in a box it begins where the text of the box does. */
export const lijstNaam = (soort: 'Opsomming' | 'Nummers' | 'Vinklijst', stijl: string): string =>
  stijl.startsWith('Kader') ? `${soort}-kader` : soort;

const soorten = (plek: string, begin: number): string[] => [
  lijst(
    `Opsomming${plek}`,
    niveaus((niveau) =>
      element(
        'text:list-level-style-bullet',
        { 'text:level': niveau, 'text:bullet-char': TEKENS[(niveau - 1) % TEKENS.length] },
        plaats(niveau, begin),
      ),
    ),
  ),
  lijst(
    `Nummers${plek}`,
    niveaus((niveau) => nummer(niveau, niveau % 2 === 1 ? '1' : 'a', '.', '', begin)),
  ),
  lijst(
    `Vinklijst${plek}`,
    niveaus((niveau) => nummer(niveau, '', '', '', begin)),
  ),
];

const niveaus = (maak: (niveau: number) => string) =>
  Array.from({ length: DIEP }, (_, i) => maak(i + 1)).join('');

const lijst = (naam: string, inhoud: string) => element('text:list-style', { 'style:name': naam }, inhoud);

const nummer = (niveau: number, vorm: string, na: string, voor = '', begin = 0, stap = STAP) =>
  element(
    'text:list-level-style-number',
    {
      'text:level': niveau,
      'style:num-format': vorm,
      'style:num-suffix': na || undefined,
      'style:num-prefix': voor || undefined,
    },
    plaats(niveau, begin, stap),
  );

function plaats(niveau: number, begin: number, stap = STAP): string {
  const links = `${Math.round((begin + niveau * stap) * 100) / 100}cm`;
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
