import { addressOf } from '../../handbook/address.ts';
import type { Entry } from '../../handbook/entry.ts';
import { titleOf } from '../../handbook/title.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import type { Referrer } from '../../page/referrer.ts';
import { plainText } from '../../page/plain/plain-text.ts';
import { durationText } from './duration.ts';
import { nl } from '../../text/nl.ts';
import { urlOn } from '../../page/site/address.ts';

interface Names {
  /** The address of the site. */
  site: string;
  /** The name of a role. */
  rol: (id: string) => string;
  referrer: Referrer;
}

/** A mailto address with a step in short, to send to colleagues; its body is also what is copied. */
export function mailOf(entry: Entry<'stap'>, names: Names): string {
  const body = inShort(entry, names);
  return `mailto:?subject=${encodeURIComponent(titleOf(entry))}&body=${encodeURIComponent(body)}`;
}

/** Aim, result, who does what, and where it stands. */
function inShort(entry: Entry<'stap'>, { site, rol, referrer }: Names): string {
  const { data, fields } = entry;
  return [
    `${nl.stap.nummer(data.nummer)}: ${titleOf(entry)}`,
    '',
    `${nl.stap.target}: ${plainText(fields.doel, referrer)}`,
    `${nl.stap.result}: ${plainText(fields.resultaat, referrer)}`,
    `${nl.sections.doorlooptijd}: ${durationText(data.doorlooptijd)}`,
    '',
    `${nl.sections['wie-doet-wat']}:`,
    ...fields.taken.flatMap((taak) =>
      taak.doet.map((what) => `- ${capitalise(rol(taak.rol))}: ${plainText(what, referrer)}`),
    ),
    '',
    urlOn(site, addressOf(entry)),
  ].join('\n');
}
