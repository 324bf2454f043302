import { RAPPORT_ADDRESS } from '../../handbook/address.ts';
import { isOwnEditie } from '../../handbook/editie.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import type { Statement } from '../../schema/statement.ts';
import { dateText } from '../../text/format/date.ts';
import { telephoneLink } from '../../text/format/phone.ts';
import { nl } from '../../text/nl.ts';
import { editieText } from '../../text/pages/editie.ts';
import { link, text } from '../make.ts';
import type { PageInline } from '../plain/plain.ts';

/** One line of a statement on accessibility. */
export interface StatementLine {
  name: string;
  value: PageInline[];
}

const word = editieText.statement;

/**
 * The statement on accessibility, told on that page: what the public register says of this site, and, in the edition
 * of a municipality, whose site it is. Nothing on other pages.
 */
export function statementFor(handbook: Handbook, address: string): StatementLine[] {
  const { handleiding, editie } = handbook;
  if (RAPPORT_ADDRESS !== `${address}rapport/`) return [];
  const { toegankelijkheid: statement } = editie;
  return [
    ...inRegister(statement),
    ...(isOwnEditie(editie)
      ? [
          { name: word.of, value: [text(handleiding.uitgever)] },
          { name: word.site, value: [link(handleiding.adres, handleiding.adres)] },
        ]
      : []),
    ...(isOwnEditie(editie) || statement
      ? [{ name: word.report, value: reportTo(statement?.contact, handleiding.reactieadres) }]
      : []),
    ...(statement?.termijn ? [{ name: word.term, value: [text(statement.termijn)] }] : []),
    ...(isOwnEditie(editie)
      ? [
          {
            name: word.date,
            value: [text([editie.titel, nl.versie(editie.versie, dateText(editie.datum))].join('. '))],
          },
        ]
      : []),
  ];
}

/** The statement of this edition in the public register, for the foot of every page; absent when there is none. */
export const statementLink = ({ editie }: Handbook): HandbookLink[] =>
  editie.toegankelijkheid?.adres ? [{ titel: word.inFoot, adres: editie.toegankelijkheid.adres }] : [];

function inRegister(statement: Statement | undefined): StatementLine[] {
  const { status, adres: address, datum, onderzocht: examined, rapport } = statement ?? {};
  return [
    { name: word.register, value: [address ? link(address, address) : text(word.none)] },
    ...(status ? [{ name: word.state, value: [text(word.states[status])] }] : []),
    ...(datum ? [{ name: word.drawnUp, value: [text(dateText(datum))] }] : []),
    {
      name: word.examined,
      value: examined
        ? [text(word.on(dateText(examined))), ...(rapport ? [text(': '), link(rapport, word.rapport)] : [])]
        : [text(word.notExamined)],
    },
  ];
}

function reportTo(contact: Statement['contact'], reactionAddress: string): PageInline[] {
  const { naam: name, email, telefoon: telephone } = contact ?? { email: reactionAddress };
  const ways = [
    ...(email ? [link(`mailto:${email}`, email)] : []),
    ...(telephone ? [link(telephoneLink(telephone), telephone)] : []),
  ];
  return [
    ...(name ? [text(`${name}, `)] : []),
    ...ways.flatMap((way, i) => (i > 0 ? [text(', '), way] : [way])),
  ];
}
