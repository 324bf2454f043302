/**
 * A formula in neither dialect: XLSX and ODS write the same functions with other signs, and
 * `reken.ts` computes them, so that the value kept beside a formula is never another one.
 */
export type Formula =
  | { type: 'getal'; value: number }
  | { type: 'tekst'; value: string }
  /** A cell, by the key that it carries. */
  | { type: 'cel'; key: string }
  /** All cells from one key to another, on one sheet. */
  | { type: 'bereik'; of: string; until: string }
  | { type: 'functie'; name: FunctionKind; with: Formula[] }
  | { type: 'som'; character: Character; links: Formula; right: Formula };

/** Functions that every spreadsheet program knows, by their name in both file formats. */
export type FunctionKind = 'SUM' | 'ROUND' | 'IF' | 'AND' | 'COUNTBLANK' | 'SUMPRODUCT';
export type Character = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export const formulaNumber = (value: number): Formula => ({ type: 'getal', value });
export const formulaText = (value: string): Formula => ({ type: 'tekst', value });
export const formulaCell = (key: string): Formula => ({ type: 'cel', key });
export const formulaRange = (of: string, until: string): Formula => ({ type: 'bereik', of, until });
export const fn = (name: FunctionKind, ...using: Formula[]): Formula => ({
  type: 'functie',
  name,
  with: using,
});

/** Two parts with a sign between them. Example: `compute(cel('a'), '*', getal(2))`. */
export const compute = (links: Formula, character: Character, right: Formula): Formula => ({
  type: 'som',
  character,
  links,
  right,
});
