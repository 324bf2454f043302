import { element } from './element.ts';

const DIEP = 6;
const TEKENS = ['•', '–', '▪'];
/** How far a list goes in per level, in centimetres. */
const STAP = 0.63;

/** The styles of lists. */
export function lijststijlen(): string {
  const niveaus = (maak: (niveau: number) => string) =>
    Array.from({ length: DIEP }, (_, i) => maak(i + 1)).join('');
  return [
    lijst(
      'Opsomming',
      niveaus((niveau) =>
        element(
          'text:list-level-style-bullet',
          { 'text:level': niveau, 'text:bullet-char': TEKENS[(niveau - 1) % TEKENS.length] },
          plaats(niveau),
        ),
      ),
    ),
    lijst(
      'Nummers',
      niveaus((niveau) => nummer(niveau, niveau % 2 === 1 ? '1' : 'a', '.')),
    ),
    lijst(
      'Vinklijst',
      niveaus((niveau) => nummer(niveau, '', '')),
    ),
    lijst('Bronnenlijst', nummer(1, '1', ']', '[', 1.1)),
  ].join('');
}

const lijst = (naam: string, inhoud: string) => element('text:list-style', { 'style:name': naam }, inhoud);

const nummer = (niveau: number, vorm: string, na: string, voor = '', stap = STAP) =>
  element(
    'text:list-level-style-number',
    {
      'text:level': niveau,
      'style:num-format': vorm,
      'style:num-suffix': na || undefined,
      'style:num-prefix': voor || undefined,
    },
    plaats(niveau, stap),
  );

function plaats(niveau: number, stap = STAP): string {
  const links = `${Math.round(niveau * stap * 100) / 100}cm`;
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
