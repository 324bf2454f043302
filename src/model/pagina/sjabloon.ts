import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Sjabloon } from '../../kinds/sjabloon/schema.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { begrotingVan, type Begroting } from '../begroting.ts';
import type { Parsed } from '../parsed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

type Velden = Parsed<Sjabloon>;

export interface SjabloonPagina extends PaginaBasis, Pick<Velden, 'doel' | 'voorWie' | 'velden'> {
  soort: 'sjabloon';
  begroting?: Begroting<ZinTekst>;
  body: BlokTekst;
}

export function sjabloonPagina(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'sjabloon' }>,
): SjabloonPagina {
  const { fields: velden, body } = entry;
  const { doel, voorWie, posten } = velden;
  return {
    ...basisVan(handboek, entry, [posten.length > 0 && 'posten', BODY, 'velden']),
    soort: 'sjabloon',
    doel,
    voorWie,
    velden: velden.velden,
    ...(posten.length > 0 && { begroting: begrotingVan(posten) }),
    body,
  };
}
