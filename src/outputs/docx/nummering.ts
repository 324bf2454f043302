import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';
import { STAP } from './maten.ts';

/** A list in the file: what a paragraph says to be part of it. */
export interface Lijst {
  reference: string;
  instance: number;
}

/** Hands out lists; every numbered list counts from its own start. */
export interface Nummering {
  punten: () => Lijst;
  nummers: (start: number) => Lijst;
  bronnen: (start: number) => Lijst;
  config: () => { reference: string; levels: ILevelsOptions[] }[];
}

const DIEP = 6;
const TEKENS = ['•', '–', '▪'];

export function nummering(): Nummering {
  const soorten = new Map<string, ILevelsOptions[]>();
  let lijsten = 0;
  const lijst = (reference: string, levels: () => ILevelsOptions[]): Lijst => {
    if (!soorten.has(reference)) soorten.set(reference, levels());
    lijsten += 1;
    return { reference, instance: lijsten };
  };
  return {
    punten: () => ({ ...lijst('opsomming', opsomming), instance: 1 }),
    nummers: (start) => lijst(`genummerd-${start}`, () => genummerd(start, '%N.')),
    bronnen: (start) => lijst(`bronnen-${start}`, () => genummerd(start, '[%N]')),
    config: () => [...soorten].map(([reference, levels]) => ({ reference, levels })),
  };
}

const inspring = (level: number) => ({
  paragraph: { indent: { left: STAP * (level + 1), hanging: STAP } },
});

const opsomming = (): ILevelsOptions[] =>
  Array.from({ length: DIEP }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: TEKENS[level % TEKENS.length]!,
    alignment: AlignmentType.LEFT,
    style: inspring(level),
  }));

const genummerd = (start: number, vorm: string): ILevelsOptions[] =>
  Array.from({ length: DIEP }, (_, level) => ({
    level,
    format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
    text: vorm.replace('N', String(level + 1)),
    alignment: AlignmentType.LEFT,
    start: level === 0 ? start : 1,
    style: inspring(level),
  }));
