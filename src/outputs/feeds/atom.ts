import { kinds } from '../../kinds/index.ts';
import type { Handboek } from '../../model/handboek.ts';
import { heel, uitgeverVan } from '../../model/metadata/pagina.ts';
import { nieuwsVan, type Bericht } from '../../model/nieuws.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import { typografie } from '../../document/typography.ts';
import { feeds } from '../../text/feeds.ts';
import { plainText } from '../../page/plain-text.ts';
import { xml } from '../shared/xml.ts';

/** Older news is on the pages themselves. */
const HOOGSTENS = 50;

/**
 * What is new or changed, newest first, as RFC 4287 asks.
 * @param adres where the feed stands
 */
export function atomFeed(handboek: Handboek, adres: string): string {
  const { handleiding, editie } = handboek;
  const nieuws = nieuwsVan(handboek).slice(0, HOOGSTENS);
  const titel = typografie(handleiding.titel);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${xml(tagId(handboek, '/'))}</id>`,
    `<title>${xml(`${titel}: ${feeds.nieuws.toLowerCase()}`)}</title>`,
    `<subtitle>${xml(typografie(handleiding.omschrijving))}</subtitle>`,
    `<updated>${moment(nieuws[0]?.datum ?? editie.datum)}</updated>`,
    // Every feed needs an author; as long as nobody knows the publisher, the handbook stands for it.
    `<author><name>${xml(uitgeverVan(handboek) ?? titel)}</name></author>`,
    `<rights>${xml(handleiding.licentie.naam)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${xml(heel(handboek, adres))}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(heel(handboek, '/'))}"/>`,
    `<link rel="license" href="${xml(handleiding.licentie.adres)}"/>`,
    ...nieuws.map((bericht) => entryVan(handboek, bericht)),
    '</feed>\n',
  ].join('\n');
}

function entryVan(handboek: Handboek, bericht: Bericht): string {
  const { entry, titel, adres, datum, samenvatting, wijzigingen } = bericht;
  const tekst = wijzigingen?.join(' ') ?? plainText(samenvatting, verwijzerVoor(handboek, [], entry));
  return [
    '<entry>',
    `<id>${xml(tagId(handboek, wijzigingen ? `${adres}${datum}` : adres))}</id>`,
    `<title>${xml(wijzigingen ? feeds.gewijzigd(titel) : titel)}</title>`,
    `<updated>${moment(datum)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(heel(handboek, adres))}"/>`,
    `<category term="${entry.soort}" label="${xml(kapitaal(kinds[entry.soort].words.one))}"/>`,
    `<summary>${xml(tekst)}</summary>`,
    '</entry>',
  ].join('\n');
}

/**
 * An id that stays, whatever the page becomes: a tag URI (RFC 4151). The year says when the host was ours, not when
 * the text was written, so it never changes. Example: `tag:handleiding.example,2026:/over/`.
 */
const tagId = ({ handleiding }: Handboek, plek: string): string =>
  `tag:${new URL(handleiding.adres).hostname},2026:${plek}`;

/** The content knows days, Atom asks for moments: the day begins. */
const moment = (datum: string): string => `${datum}T00:00:00Z`;
