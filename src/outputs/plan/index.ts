export { planAnnexes, type AnnexChoice } from './annexes.ts';
export { composePaper, type PaperChoice } from './compose.ts';
export { fillFromPlan } from './fill.ts';
export type { PlanInput } from './input.ts';
export { knownFor } from './known.ts';
export { planPiecesOf, type PaperPiece, type PlanPieces } from './papers.ts';
