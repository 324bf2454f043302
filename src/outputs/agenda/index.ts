export { leerlijnIcs, stappenplanIcs } from './handboek.ts';
