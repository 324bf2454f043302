import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Pagina } from '../../schema/pagina.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Kaart } from '../link.ts';
import type { Ontleed } from '../ontleed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';
import { kaartenNaar } from './vraag.ts';

export interface LossePagina extends PaginaBasis {
  soort: 'pagina';
  route: (Kaart & { waarom: ZinTekst })[];
  body: BlokTekst;
}

export function lossePagina(handboek: Handboek, entry: Extract<ElkeEntry, { soort: 'pagina' }>): LossePagina {
  const { velden, body } = handboek.ontleed.get(`pagina:${entry.id}`)! as unknown as {
    velden: Ontleed<Pagina>;
    body: BlokTekst;
  };
  const route = velden.route.flatMap(({ naar, waarom }) =>
    kaartenNaar(handboek, [naar]).map((kaart) => ({ ...kaart, waarom })),
  );
  return {
    ...basisVan(handboek, entry, [BODY, route.length > 0 && 'route']),
    soort: 'pagina',
    route,
    body,
  };
}
