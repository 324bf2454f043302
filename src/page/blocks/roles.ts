import type { Contact } from '../../model/contacten.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { editieTekst } from '../../text/editie.ts';
import { nl } from '../../text/nl.ts';
import { bullets, cell, link, paragraph, table, text } from '../make.ts';
import type { Inline, PlainBlock } from '../plain.ts';

/** Who does what in a step. */
export interface RolesBlock {
  type: 'roles';
  rows: {
    rol: string;
    doet: Inline[][];
    nietOmdat?: Inline[];
    /** Who has this role in the edition. */
    contacten: Contact[];
  }[];
}

export const lowerRoles = ({ rows }: RolesBlock): PlainBlock[] => [
  table(
    nl.secties['wie-doet-wat'],
    [cell(text(nl.stap.rol)), cell(text(nl.stap.taken))],
    rows.map(({ rol, doet, nietOmdat, contacten }) => [
      cell(text(kapitaal(rol))),
      {
        blocks: [
          ...(nietOmdat ? [paragraph(text(`${nl.stap.nietAanZet} `), ...nietOmdat)] : []),
          ...bullets(doet),
          ...contacten.map(contactLine),
        ],
      },
    ]),
    { rowHeads: true },
  ),
];

/** Somebody with what one reaches them by. Letters on paper have no hyphen that keeps a number on one line. */
function contactLine({ naam, telefoon, email }: Contact): PlainBlock {
  const reach = [
    ...(telefoon ? [link(telefoon.adres, telefoon.nummer.replaceAll('\u2011', '-'))] : []),
    ...(email ? [link(`mailto:${email}`, email)] : []),
  ];
  return paragraph(
    text(`${editieTekst.contactBijRol} ${naam}`),
    ...reach.flatMap((one): Inline[] => [text(', '), one]),
  );
}
