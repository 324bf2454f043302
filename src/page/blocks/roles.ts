import type { Contact } from '../../handbook/contacten.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { editieText } from '../../text/pages/editie.ts';
import { nl } from '../../text/nl.ts';
import { bullets, cell, link, makeParagraph, table, text } from '../make.ts';
import type { PageInline, PlainBlock } from '../plain/plain.ts';

/** Who does what in a step. */
export interface RolesBlock {
  type: 'roles';
  rows: {
    rol: string;
    doet: PageInline[][];
    notBecause?: PageInline[];
    /** Who has this role in the edition. */
    contacten: Contact[];
  }[];
}

export const lowerRoles = ({ rows }: RolesBlock): PlainBlock[] => [
  table(
    nl.sections['wie-doet-wat'],
    [cell(text(nl.stap.rol)), cell(text(nl.stap.taken))],
    rows.map(({ rol, doet, notBecause, contacten }) => [
      cell(text(capitalise(rol))),
      {
        blocks: [
          ...(notBecause ? [makeParagraph(text(`${nl.stap.notOnPut} `), ...notBecause)] : []),
          ...bullets(doet),
          ...contacten.map(contactLine),
        ],
      },
    ]),
    { rowHeads: true },
  ),
];

/** Somebody with what one reaches them by. Letters on paper have no hyphen that keeps a number on one line. */
function contactLine({ name, telephone, email }: Contact): PlainBlock {
  const reach = [
    ...(telephone ? [link(telephone.address, telephone.nummer.replaceAll('\u2011', '-'))] : []),
    ...(email ? [link(`mailto:${email}`, email)] : []),
  ];
  return makeParagraph(
    text(`${editieText.contactAtRol} ${name}`),
    ...reach.flatMap((one): PageInline[] => [text(', '), one]),
  );
}
