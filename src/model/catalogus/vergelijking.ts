import type { Familie } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/index.ts';
import type { ZinTekst } from '../../document/tree.ts';
import { typografie } from '../../document/typography.ts';
import { opsomming } from '../../text/opsomming.ts';
import { vergelijken } from '../../text/vergelijken.ts';
import { nl } from '../../text/nl.ts';
import { overzichtVan } from '../adres.ts';
import { bronnenVan, nummer, type Bronverwijzing } from '../bronnen.ts';
import type { Entry } from '../entry.ts';
import type { Handboek } from '../handboek.ts';
import { linkNaar, type Link } from '../link.ts';
import { factsOf, type PraktijkFacts } from '../../kinds/praktijk/facts.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { verwijzerVoor, type Verwijzer } from '../verwijzer.ts';
import { MINSTENS } from './vergelijkkeuze.ts';

/** What one praktijk says on one point, in any of these forms. */
export interface Cel {
  kort?: string;
  zin?: ZinTekst;
  punten?: ZinTekst[];
  cijfers?: { wat: string; waarde: string; jaar: string; bron: string; toelichting?: ZinTekst | undefined }[];
  links?: { titel: string; adres?: string }[];
}
export interface Vergelijkrij {
  id: string;
  naam: string;
  /** One per praktijk, in the same order as the columns. */
  cellen: Cel[];
}

/** All praktijken side by side on the same points; a script leaves those that somebody chose. */
export interface Vergelijking extends Link {
  familie: Familie;
  samenvatting: string;
  kruimels: Link[];
  kolommen: (Link & { id: string })[];
  rijen: Vergelijkrij[];
  bronnen: Bronverwijzing[];
  alle: string;
  verwijzer: Verwijzer;
}

/** Where praktijken are put side by side. One praktijk cannot be compared, so then there is no such page. */
export const vergelijkAdres = ({ perSoort }: Handboek): string | undefined =>
  perSoort.praktijk.length >= MINSTENS ? `${overzichtVan('praktijk')}vergelijken/` : undefined;

const { rij: namen } = vergelijken;

/** A praktijk with its choices in words and its sources. */
interface Kolom {
  fields: Entry<'praktijk'>['fields'];
  facts: PraktijkFacts;
  bronnen: Bronverwijzing[];
}

const punten: Record<keyof typeof namen, (kolom: Kolom) => Cel> = {
  gemeente: ({ fields }) => ({ kort: opsomming(fields.gemeenten) }),
  jaren: ({ facts, fields }) => ({ kort: kapitaal(facts.jaren), zin: fields.jaren.toelichting }),
  aanpak: ({ facts }) => ({ kort: facts.aanpak }),
  doelgroep: ({ facts }) => ({ links: naamlijst(facts.doelgroepen) }),
  themas: ({ facts }) => ({ links: naamlijst(facts.themas) }),
  status: ({ facts, fields }) => ({
    kort: vergelijken.statusOp(kapitaal(facts.status), facts.statusDatum),
    zin: fields.status.toelichting,
  }),
  wat: ({ fields }) => ({ zin: fields.wat }),
  wie: ({ fields }) => ({ zin: fields.wie }),
  hoe: ({ fields }) => ({ punten: fields.hoe }),
  opbrengst: ({ fields }) => ({ punten: fields.opbrengst }),
  cijfers: ({ fields: { cijfers } }) =>
    cijfers.length === 0 ? { kort: vergelijken.geenCijfers } : { cijfers },
  beperkingen: ({ fields }) => ({ punten: fields.beperkingen }),
  onderbouwing: ({ facts, fields }) => ({
    kort: kapitaal(facts.onderbouwing),
    zin: fields.onderbouwing.toelichting,
  }),
  bronnen: ({ bronnen }) => ({
    links: bronnen.map(({ id, bron }) => ({ titel: bron.titel, adres: `${overzichtVan('bron')}#${id}` })),
  }),
};

const naamlijst = (waarden: { naam: string; adres?: string }[]) =>
  waarden.map(({ naam, adres }) => ({ titel: naam, ...(adres && { adres }) }));

export function vergelijkingFor(handboek: Handboek): Vergelijking {
  const praktijken: Entry<'praktijk'>[] = handboek.perSoort.praktijk;
  const kolommen = praktijken.map((entry): Kolom => ({
    fields: entry.fields,
    facts: factsOf(handboek, entry),
    bronnen: bronnenVan(handboek, entry),
  }));
  // One list of sources for the whole page, so that a number means one source.
  const bronnen = nummer(
    handboek,
    kolommen.flatMap((kolom) => kolom.bronnen.map(({ id }) => id)),
  );
  return {
    titel: vergelijken.titel,
    adres: `${overzichtVan('praktijk')}vergelijken/`,
    familie: kinds.praktijk.family,
    samenvatting: vergelijken.samenvatting,
    kruimels: [
      { titel: nl.start, adres: '/' },
      { titel: typografie(handboek.handleiding.delen.praktijk.titel), adres: overzichtVan('praktijk') },
    ],
    kolommen: praktijken.map((entry) => ({ id: entry.id, ...linkNaar(entry) })),
    rijen: Object.entries(punten).map(([id, cel]) => ({
      id,
      naam: namen[id as keyof typeof namen],
      cellen: kolommen.map(cel),
    })),
    bronnen,
    alle: vergelijken.alle(praktijken.length),
    verwijzer: verwijzerVoor(handboek, bronnen),
  };
}
