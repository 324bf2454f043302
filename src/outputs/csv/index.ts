export { praktijkenCsv } from './praktijken.ts';
