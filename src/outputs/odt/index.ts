export { ODT } from './namen.ts';
export { stukOdt } from './stuk.ts';
