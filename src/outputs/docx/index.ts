export { stukDocx } from './stuk.ts';
