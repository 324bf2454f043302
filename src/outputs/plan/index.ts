export { a4Piece, dataFor, notaPiece } from './paper-layout.ts';
export { planPiece } from './plan-paper.ts';
export { planPiecesOf, type PlanPieces } from './papers.ts';
export { fillFromPlan } from './fill.ts';
export type { PlanInput } from './input.ts';
