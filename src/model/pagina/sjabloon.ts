import type { BlokTekst, ZinTekst } from '../../document/tree.ts';
import type { Sjabloon } from '../../schema/sjabloon.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { nl } from '../../text/nl.ts';
import { begrotingVan, type Begroting } from '../begroting.ts';
import type { Ontleed } from '../ontleed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

type Velden = Ontleed<Sjabloon>;

export interface SjabloonPagina extends PaginaBasis, Pick<Velden, 'doel' | 'voorWie' | 'velden'> {
  soort: 'sjabloon';
  begroting?: Begroting<ZinTekst>;
  /** The same as a spreadsheet, in both formats; empty when there is none. */
  bladen: { naam: string; adres: string }[];
  body: BlokTekst;
}

export function sjabloonPagina(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'sjabloon' }>,
): SjabloonPagina {
  const { velden, body } = handboek.ontleed.get(`sjabloon:${entry.id}`)! as unknown as {
    velden: Velden;
    body: BlokTekst;
  };
  const { doel, voorWie, posten } = velden;
  return {
    ...basisVan(handboek, entry, [posten.length > 0 && 'posten', BODY, 'velden']),
    soort: 'sjabloon',
    doel,
    voorWie,
    velden: velden.velden,
    bladen: velden.blad ? bladenVan(entry.id) : [],
    ...(posten.length > 0 && { begroting: begrotingVan(posten) }),
    body,
  };
}

/** The spreadsheets of a sjabloon: its address with an extension. */
const bladenVan = (id: string): { naam: string; adres: string }[] =>
  (['xlsx', 'ods'] as const).map((formaat) => ({
    naam: nl.sjabloon.bladFormaat[formaat],
    adres: `/sjablonen/${id}.${formaat}`,
  }));
