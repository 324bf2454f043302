import type { BlokTekst } from '../../document/tree.ts';
import type { Portret } from '../../kinds/portret/schema.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import type { ElkeEntry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import type { Parsed } from '../parsed.ts';
import { basisVan, type PaginaBasis } from './basis.ts';
import { BODY } from './inhoud.ts';

type Velden = Parsed<Portret>;

export interface PortretPagina
  extends PaginaBasis, Pick<Velden, 'naam' | 'rol' | 'plaats' | 'nietBekend' | 'ingetrokken'> {
  soort: 'portret';
  toestemming: { grond: string; datum: string; toelichting: Velden['toestemming']['toelichting'] };
  body: BlokTekst;
}

export function portretPagina(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'portret' }>,
): PortretPagina {
  const { fields: velden, body } = entry;
  const { naam, rol, plaats, nietBekend, ingetrokken, toestemming } = velden;
  return {
    ...basisVan(handboek, entry, ingetrokken ? [] : [BODY, 'niet-bekend', 'toestemming']),
    soort: 'portret',
    naam,
    rol,
    plaats,
    nietBekend,
    ingetrokken,
    toestemming: {
      grond: nl.portret.grond[toestemming.grond],
      datum: datumTekst(toestemming.datum),
      toelichting: toestemming.toelichting,
    },
    body,
  };
}
