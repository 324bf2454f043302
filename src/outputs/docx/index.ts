export { boekDocx } from './boek.ts';
export { stukDocx } from './stuk.ts';
