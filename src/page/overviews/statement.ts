import { dateText } from '../../text/format/date.ts';
import { editieText } from '../../text/pages/editie.ts';
import { nl } from '../../text/nl.ts';
import { RAPPORT_ADDRESS } from '../../handbook/address.ts';
import { isOwnEditie } from '../../handbook/editie.ts';
import type { Handbook } from '../../handbook/handbook.ts';

/** One line of who stands behind a statement. */
export interface StatementLine {
  name: string;
  value: string;
  address?: string;
}

/**
 * Whose statement on accessibility this is: told on that page in the edition of a municipality, as the text is the
 * national one. Nothing on other pages, and nothing in the national edition.
 */
export function statementFor(handbook: Handbook, address: string): StatementLine[] {
  const { handleiding, editie } = handbook;
  if (!isOwnEditie(editie) || RAPPORT_ADDRESS !== `${address}rapport/`) return [];
  const text = editieText.statement;
  return [
    { name: text.of, value: handleiding.uitgever },
    { name: text.site, value: handleiding.adres, address: handleiding.adres },
    { name: text.report, value: handleiding.reactieadres, address: `mailto:${handleiding.reactieadres}` },
    {
      name: text.date,
      value: [editie.titel, nl.versie(editie.versie, dateText(editie.datum))].join('. '),
    },
  ];
}
