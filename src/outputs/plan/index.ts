export { a4Stuk, gegevensVoor, notaStuk } from './papier.ts';
export { planStuk } from './planstuk.ts';
export { planstukkenVan, type Planstukken } from './stukken.ts';
export { vulUitPlan } from './vul.ts';
export type { Planinvoer } from './invoer.ts';
