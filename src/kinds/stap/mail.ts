import { adresVan } from '../../model/adres.ts';
import type { Entry } from '../../model/entry.ts';
import { titelVan } from '../../model/titel.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import type { Verwijzer } from '../../model/verwijzer.ts';
import { plainText } from '../../page/plain-text.ts';
import { duurTekst } from './duration.ts';
import { nl } from '../../text/nl.ts';

interface Names {
  /** The address of the site. */
  site: string;
  /** The name of a role. */
  rol: (id: string) => string;
  verwijzer: Verwijzer;
}

/** A mailto address with a step in short, to send to colleagues; its body is also what is copied. */
export function mailOf(entry: Entry<'stap'>, names: Names): string {
  const body = inShort(entry, names);
  return `mailto:?subject=${encodeURIComponent(titelVan(entry))}&body=${encodeURIComponent(body)}`;
}

/** Aim, result, who does what, and where it stands. */
function inShort(entry: Entry<'stap'>, { site, rol, verwijzer }: Names): string {
  const { data, fields } = entry;
  return [
    `${nl.stap.nummer(data.nummer)}: ${titelVan(entry)}`,
    '',
    `${nl.stap.doel}: ${plainText(fields.doel, verwijzer)}`,
    `${nl.stap.resultaat}: ${plainText(fields.resultaat, verwijzer)}`,
    `${nl.secties.doorlooptijd}: ${duurTekst(data.doorlooptijd)}`,
    '',
    `${nl.secties['wie-doet-wat']}:`,
    ...fields.taken.flatMap((taak) =>
      taak.doet.map((wat) => `- ${kapitaal(rol(taak.rol))}: ${plainText(wat, verwijzer)}`),
    ),
    '',
    new URL(adresVan(entry), site).href,
  ].join('\n');
}
