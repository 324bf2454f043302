import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';
import { STAP } from './sizes.ts';
import { certain } from '../../document/certain.ts';

/** A list in the file: what a paragraph says to be part of it. */
export interface DocxList {
  reference: string;
  instance: number;
}

/** Hands out lists; every numbered list counts from its own start. */
export interface Numbering {
  punten: () => DocxList;
  numbers: (start: number) => DocxList;
  bronnen: (start: number) => DocxList;
  config: () => { reference: string; levels: ILevelsOptions[] }[];
}

const DEEP = 6;
const CHARACTERS = ['•', '–', '▪'];

export function numbering(): Numbering {
  const soorten = new Map<string, ILevelsOptions[]>();
  let lists = 0;
  const list = (reference: string, levels: () => ILevelsOptions[]): DocxList => {
    if (!soorten.has(reference)) soorten.set(reference, levels());
    lists += 1;
    return { reference, instance: lists };
  };
  return {
    punten: () => ({ ...list('opsomming', enumeration), instance: 1 }),
    numbers: (start) => list(`genummerd-${start}`, () => numbered(start, '%N.')),
    bronnen: (start) => list(`bronnen-${start}`, () => numbered(start, '[%N]')),
    config: () => [...soorten].map(([reference, levels]) => ({ reference, levels })),
  };
}

const indent = (level: number) => ({
  paragraph: { indent: { left: STAP * (level + 1), hanging: STAP } },
});

const enumeration = (): ILevelsOptions[] =>
  Array.from({ length: DEEP }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: certain(CHARACTERS[level % CHARACTERS.length]),
    alignment: AlignmentType.LEFT,
    style: indent(level),
  }));

const numbered = (start: number, shape: string): ILevelsOptions[] =>
  Array.from({ length: DEEP }, (_, level) => ({
    level,
    format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
    text: shape.replace('N', String(level + 1)),
    alignment: AlignmentType.LEFT,
    start: level === 0 ? start : 1,
    style: indent(level),
  }));
