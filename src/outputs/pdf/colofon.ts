import { datumTekst } from '../../text/datum.ts';
import { papierTekst } from '../../text/papier.ts';
import { pdf as woord } from '../../text/pdf.ts';
import { tekenQr } from '../shared/qr/index.ts';
import { inhoud, rij, roep, tekenreeks, type Code } from './code.ts';
import { bytes } from './bytes.ts';
import type { Document, Uitgave } from './document.ts';

/** Who made the file, when, and what one may do with it, with a code that leads to the live page. */
export function colofon(uitgave: Uitgave & { address: string }, bestanden: Document['bestanden']): Code {
  const {
    title: titel,
    editie,
    version: versie,
    date: datum,
    publisher: uitgever,
    licence: licentie,
    site,
    address: adres,
  } = uitgave;
  const live = new URL(adres, site).href;
  const regels: [string, Code][] = [
    [woord.titel, tekenreeks(titel)],
    [woord.editie, tekenreeks(editie)],
    [woord.versieNaam, tekenreeks(versie)],
    [woord.datum, tekenreeks(datumTekst(datum))],
    [woord.uitgever, tekenreeks(uitgever)],
    [woord.licentie, roep('koppel', tekenreeks(licentie.adres), tekenreeks(licentie.naam))],
    [woord.live, roep('koppel', tekenreeks(live), tekenreeks(live))],
  ];
  return inhoud([
    roep('kenmerken', ...regels.map(([naam, waarde]) => rij([tekenreeks(naam), inhoud([waarde])]))),
    roep('par', tekenreeks(woord.tijd)),
    roep('par', tekenreeks(woord.toegankelijk)),
    qr(live, bestanden),
  ]);
}

/** A QR code to an address on the site. */
export function qr(adres: string, bestanden: Document['bestanden']): Code {
  const { breedte, hoogte, vormen } = tekenQr(adres);
  bestanden.set(
    '/qr.svg',
    bytes(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}"><g fill="none" stroke="#000">${vormen}</g></svg>`,
    ),
  );
  return roep('qr', '"/qr.svg"', tekenreeks(adres), tekenreeks(papierTekst.code(adres)));
}
