import { kinds, kindOf, type Soort, type OverzichtSoort } from '../kinds/index.ts';
import type { Familie } from '../kinds/kind.ts';
import type { BlokTekst, ZinTekst } from '../document/tree.ts';
import { plainText } from '../page/plain-text.ts';
import { typografie } from '../document/typography.ts';
import { nl } from '../text/nl.ts';
import { overzichtVan } from './adres.ts';
import { nummer, type Bronverwijzing } from './bronnen.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { kaartVan, type Kaart, type Link } from './link.ts';
import type { Vindplaats } from './parsed.ts';
import { reactieVoor } from './reactie.ts';
import { naamVan } from './taxonomie.ts';
import { bronIdsIn } from './verwijzingen.ts';
import { verwijzerVoor, type Verwijzer } from './verwijzer.ts';

/** An overview: everything of one soort, in order. */
export interface Overzicht extends Link {
  soort: Soort;
  familie: Familie;
  samenvatting: ZinTekst;
  omschrijving: string;
  inleiding?: BlokTekst;
  groepen: { id: string; titel?: string; kaarten: OverzichtKaart[] }[];
  kruimels: Link[];
  bronnen: Bronverwijzing[];
  reactie: string;
  verwijzer: Verwijzer;
}
/** A card with the facts by which readers choose. */
export interface OverzichtKaart extends Kaart {
  familie: Familie;
  feiten: string[];
  /** The number on the door. */
  nummer?: number;
}

export function overzichtFor(handboek: Handboek, soort: OverzichtSoort): Overzicht {
  const deel = handboek.teksten.delen[soort];
  const link = { titel: typografie(deel.titel), adres: overzichtVan(soort) };
  const bronnen = bronnenInTeksten(handboek, ['delen', soort]);
  return {
    ...link,
    soort,
    familie: kinds[soort].family,
    samenvatting: deel.samenvatting,
    omschrijving: plainText(deel.samenvatting, verwijzerVoor(handboek, bronnen)),
    ...(deel.inleiding && { inleiding: deel.inleiding }),
    groepen: groepenVan(handboek, handboek.perSoort[soort]),
    kruimels: [{ titel: nl.start, adres: '/' }],
    bronnen,
    reactie: reactieVoor(handboek, link),
    verwijzer: verwijzerVoor(handboek, bronnen),
  };
}

/** The sources that a part of `handleiding.yaml` refers to. */
export function bronnenInTeksten(handboek: Handboek, begin: readonly string[]): Bronverwijzing[] {
  const ids = bronIdsIn(handboek.handleidingTeksten.filter(({ pad }) => valtOnder(pad, begin)));
  return nummer(handboek, ids);
}

const valtOnder = (pad: Vindplaats['pad'], begin: readonly string[]) =>
  pad !== 'body' && begin.every((deel, i) => pad[i] === deel);

function groepenVan(handboek: Handboek, entries: ElkeEntry[]): Overzicht['groepen'] {
  const kaarten = (deel: ElkeEntry[]) =>
    deel.map((entry) => ({
      ...kaartVan(entry),
      familie: kinds[entry.soort].family,
      feiten: [...kindOf(entry.soort).facts(entry.data, (lijst, id) => naamVan(handboek, lijst, id))],
      ...nummerVan(entry),
    }));
  const [eerste] = entries;
  if (!eerste || !isSoort(eerste, 'stap')) return [{ id: 'alle', kaarten: kaarten(entries) }];
  return handboek.handleiding.fasen
    .map(({ id, naam }) => ({
      id,
      titel: naam,
      kaarten: kaarten(entries.filter((entry) => isSoort(entry, 'stap') && entry.data.fase === id)),
    }))
    .filter((groep) => groep.kaarten.length > 0);
}

/** Steps and meetings have a number on their door. */
function nummerVan({ soort, data }: ElkeEntry): { nummer?: number } {
  const nummer = kindOf(soort).number?.(data);
  return nummer ? { nummer: nummer.value } : {};
}
