import type { BlokTekst, ZinTekst } from '../document/tree.ts';
import { plainText } from '../page/plain-text.ts';
import { typografie } from '../document/typography.ts';
import { datumTekst } from '../text/datum.ts';
import { nl } from '../text/nl.ts';
import type { Soort } from '../schema/soorten.ts';
import { overzichtVan } from './adres.ts';
import { nummer, type Bronverwijzing } from './bronnen.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import { familieVan, type Familie } from './familie.ts';
import type { Handboek } from './handboek.ts';
import { kaartVan, type Kaart, type Link } from './link.ts';
import type { Vindplaats } from './parsed.ts';
import { reactieVoor } from './reactie.ts';
import { duurTekst } from '../text/duur.ts';
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

export type OverzichtSoort = Exclude<Soort, 'pagina' | 'bron'>;

export function overzichtFor(handboek: Handboek, soort: OverzichtSoort): Overzicht {
  const deel = handboek.teksten.delen[soort];
  const link = { titel: typografie(deel.titel), adres: overzichtVan(soort) };
  const bronnen = bronnenInTeksten(handboek, ['delen', soort]);
  return {
    ...link,
    soort,
    familie: familieVan[soort],
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
      familie: familieVan[entry.soort],
      feiten: feitenVan(handboek, entry),
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
function nummerVan(entry: ElkeEntry): { nummer?: number } {
  if (isSoort(entry, 'stap')) return { nummer: entry.data.nummer };
  if (isSoort(entry, 'module')) return { nummer: entry.data.volgorde };
  return {};
}

function feitenVan(handboek: Handboek, entry: ElkeEntry): string[] {
  if (isSoort(entry, 'stap')) return [nl.stap.nummer(entry.data.nummer), duurTekst(entry.data.doorlooptijd)];
  if (isSoort(entry, 'module'))
    return [nl.module.nummer(entry.data.volgorde), nl.module.minuten(entry.data.duur.minuten)];
  if (isSoort(entry, 'praktijk'))
    return [
      entry.data.gemeenten.join(', '),
      naamVan(handboek, 'aanpakken', entry.data.aanpak),
      `${nl.praktijk.onderbouwing}: ${nl.praktijk.niveau[entry.data.onderbouwing.niveau]}`,
      `${nl.praktijk.status}: ${nl.praktijk.statusWaarde[entry.data.status.waarde]}`,
    ];
  if (isSoort(entry, 'portret')) return entry.data.plaats ? [entry.data.plaats] : [];
  if (isSoort(entry, 'verslag')) return entry.data.datum ? [datumTekst(entry.data.datum)] : [];
  if (isSoort(entry, 'sjabloon')) return [`${nl.sjabloon.voorWie}: ${entry.data.voorWie}`];
  if (isSoort(entry, 'thema')) return [nl.peildatum(datumTekst(entry.data.peildatum))];
  if (isSoort(entry, 'begrip'))
    return entry.data.ookGenoemd.length > 0
      ? [`${nl.secties['ook-genoemd']}: ${entry.data.ookGenoemd.join(', ')}`]
      : [];
  return [];
}
