export { stukOdt } from './stuk.ts';
