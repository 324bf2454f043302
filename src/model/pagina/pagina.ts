import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Kaart } from '../link.ts';
import { verklaringFor, type Verklaringregel } from '../verklaring.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';
import { kaartenNaar } from './vraag.ts';

export interface LossePagina extends PaginaBasis {
  soort: 'pagina';
  route: (Kaart & { waarom: ZinTekst })[];
  body: BlokTekst;
  /** Whose statement this is, on that page of an edition; else empty. */
  verklaring: Verklaringregel[];
}

export function lossePagina(handboek: Handboek, entry: Extract<ElkeEntry, { soort: 'pagina' }>): LossePagina {
  const { fields: velden, body } = entry;
  const route = velden.route.flatMap(({ naar, waarom }) =>
    kaartenNaar(handboek, [naar]).map((kaart) => ({ ...kaart, waarom })),
  );
  const basis = basisVan(handboek, entry, [BODY, route.length > 0 && 'route']);
  return {
    ...basis,
    soort: 'pagina',
    route,
    body,
    verklaring: verklaringFor(handboek, basis.adres),
  };
}
