export { deelboekVan } from './boek.ts';
export { boekVan } from './once.ts';
export { ankerIn, ankersVan, linksIn, stukId, type Linkdoel } from './links.ts';
export { alleBlokken, alleZinnen, blokkenVan, vanaf, woordenVan } from './loop.ts';
export { isSchrijfrij, metSchrijfplekken } from './schrijfplek.ts';
export { sjabloonDocument } from './document.ts';
export { eenBladVan } from './een-blad.ts';
export { stukVan, type EntryMetPagina } from './stuk.ts';
export { diagramSvg } from './diagram-svg.ts';
export type {
  BlokVan,
  Boek,
  Boekdeel,
  Bronregel,
  Cel,
  Lijstpunt,
  Stuk,
  StukBlok,
  StukHandlers,
  StukZin,
  Tekenblok,
  Veld,
  ZinVan,
} from './types.ts';
