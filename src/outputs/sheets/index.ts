export { bladGegevens, boekKop, sjablonenMetBlad } from './gegevens.ts';
export { bladFormaten, writeBlad, type BladFormaat } from './boek/index.ts';
