export { leerlijnIcs, stappenplanIcs } from './handboek.ts';
export { heleAgenda, type AgendaOpties } from './planning.ts';
export { schrijfAgenda } from './schrijf.ts';
