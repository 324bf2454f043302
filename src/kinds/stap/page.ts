import { addressOf } from '../../handbook/address.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import { contactenAtRol } from '../../handbook/contacten.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo, linksTo, type HandbookLink } from '../../handbook/link.ts';
import { planAddressOf } from '../../my-plan/address.ts';
import { titleOf } from '../../handbook/title.ts';
import { nameOf } from '../../handbook/taxonomie.ts';
import { referrerFor } from '../../page/referrer.ts';
import type { PageBlock } from '../../page/block.ts';
import type { Duration } from '../../page/blocks/at-a-glance.ts';
import type { RolesBlock } from '../../page/blocks/roles.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import { bullets, cell, link, makeParagraph, small, table, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { fieldSection, written } from '../../page/sections.ts';
import { durationText } from './duration.ts';
import { stapHoursText } from '../../my-plan/hours/say.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { nl } from '../../text/nl.ts';
import { hours as word } from '../../text/plan/hours.ts';
import { mailOf } from './mail.ts';

type Stap = Entry<'stap'>;

/** A step: in short, who does what and when, how, and what it rests on. */
export function stapPage(handbook: Handbook, entry: Stap): Page {
  const lowering = loweringFor(handbook, entry);
  const { inline } = lowering;
  const { data, fields } = entry;
  const duration = durationOf(handbook, entry);
  const { toelichting: remark } = fields.doorlooptijd;
  const sjablonen = linksTo(handbook, 'sjabloon', data.sjablonen);
  return makePage(handbook, entry, lowering, {
    head: {
      facts: [nameOf(handbook, 'fasen', data.fase), duration.duration],
      steps: handbook.perSoort.stap.map((stap) => ({
        ...linkTo(stap),
        nummer: stap.data.nummer,
        here: stap === entry,
      })),
    },
    sections: [
      ...fieldSection('doel-en-resultaat', [
        {
          type: 'atAGlance',
          target: inline(fields.doel),
          result: inline(fields.resultaat),
          ...duration,
          plan: planAddressOf(entry.id),
          mail: mailOf(entry, {
            site: handbook.handleiding.adres,
            rol: (id) => nameOf(handbook, 'rollen', id),
            referrer: referrerFor(handbook, bronnenOf(handbook, entry), entry),
          }),
        },
      ]),
      ...fieldSection('wie-doet-wat', [roles(handbook, entry, lowering)]),
      ...fieldSection('doorlooptijd', [
        { type: 'duration', ...duration, ...(remark && { remark: inline(remark) }) },
        ...milestones(entry),
        ...hours(handbook, entry, lowering),
      ]),
      ...written(entry.body, lowering),
      ...fieldSection('besluiten', bullets(fields.besluiten.map(inline))),
      ...fieldSection('checklist', [
        {
          type: 'checklist',
          punten: fields.checklist.map(({ id, tekst: text, rol }) => ({
            id,
            children: inline(text),
            ...(rol && { rol: nameOf(handbook, 'rollen', rol) }),
          })),
        },
      ]),
      ...fieldSection('sjablonen', sjablonen.length > 0 ? [{ type: 'links', links: sjablonen }] : []),
      ...fieldSection('valkuilen', [
        {
          type: 'pitfalls',
          valkuilen: fields.valkuilen.map(({ valkuil, liever: rather }) => ({
            valkuil: inline(valkuil),
            rather: inline(rather),
          })),
        },
      ]),
      ...fieldSection('uit-de-praktijk', examples(handbook, entry, lowering)),
      ...fieldSection('steun', grounds(entry, lowering)),
    ],
  });
}

function durationOf(handbook: Handbook, { data }: Stap): Duration {
  const title = (id: string) => linksTo(handbook, 'stap', [id])[0]?.titel ?? id;
  return {
    duration: durationText(data.doorlooptijd),
    ownSchatting: data.doorlooptijd.eigenSchatting,
    after: [
      ...data.na.map(({ stap, moment, plusWeken: plusWeeks }): HandbookLink => ({
        adres: addressOf({ soort: 'stap', id: stap }),
        titel: nl.stap.afterMoment(title(stap), moment, plusWeeks),
      })),
      ...practiceOf(handbook, data.eerstGeoefend),
    ],
  };
}

/** The meetings in which the group practises what this step asks for first. */
const practiceOf = ({ perSoort: { module } }: Handbook, exercises: readonly string[]): HandbookLink[] =>
  module
    .filter(({ data: { programma: parts } }) =>
      parts.some(({ oefent: practises }) => practises && exercises.includes(practises)),
    )
    .map((entry) => ({ adres: addressOf(entry), titel: nl.stap.afterPractice(titleOf(entry)) }));

const milestones = ({ data: { mijlpalen } }: Stap): PageBlock[] =>
  mijlpalen.length > 0
    ? [{ type: 'milestones', mijlpalen: mijlpalen.map(({ id, titel: title }) => ({ id, title })) }]
    : [];

/** How much work it is for each role, and what that rests on: our own estimates, marked once. */
const hours = (handbook: Handbook, { fields: { uren: rows } }: Stap, { inline }: Lowering): PlainBlock[] =>
  rows.length === 0
    ? []
    : [
        table(
          word.table,
          [cell(text(word.role)), cell(text(word.work)), cell(text(word.belongs))],
          rows.map(
            ({ rol, wat: what, elk: each, perPersoon: perPerson, per, toelichting: remark, ...span }) => [
              cell(
                text(
                  capitalise(
                    each ? word.each(nameOf(handbook, 'rollen', rol)) : nameOf(handbook, 'rollen', rol),
                  ),
                ),
              ),
              cell(text(word.forWhat(what, stapHoursText({ hours: span, per }), perPerson))),
              cell(...inline(remark)),
            ],
          ),
          { rowHeads: true },
        ),
        makeParagraph(small(`(${nl.ownSchatting})`)),
      ];

/** Who does what, in the order of the roles. */
const roles = (handbook: Handbook, { fields: { taken } }: Stap, { inline }: Lowering): RolesBlock => ({
  type: 'roles',
  rows: handbook.handleiding.rollen.flatMap(({ id, naam: name }) =>
    taken
      .filter(({ rol }) => rol === id)
      .map(({ doet, nietOmdat: notBecause }) => ({
        rol: name,
        doet: doet.map(inline),
        ...(notBecause && { notBecause: inline(notBecause) }),
        contacten: contactenAtRol(handbook, id),
      })),
  ),
});

const examples = (
  handbook: Handbook,
  { fields: { uitDePraktijk: fromDePraktijk } }: Stap,
  { blocks }: Lowering,
): PageBlock[] =>
  fromDePraktijk.flatMap(({ praktijk, tekst: text }) =>
    linksTo(handbook, 'praktijk', [praktijk]).map(({ adres: address, titel: title }): PageBlock => ({
      type: 'box',
      kind: 'UitDePraktijk',
      title: [link(address, title)],
      blocks: blocks(text),
    })),
  );

/** What the page rests on. Without sources a statement is our own proposal. */
const grounds = ({ fields: { steun: support } }: Stap, { inline, sources }: Lowering): PlainBlock[] =>
  bullets(
    support.map(({ tekst: wording, bronnen }) => [
      ...inline(wording),
      ...(bronnen.length > 0 ? sources(bronnen.join(' ')) : [text(' '), small(`(${nl.ownProposal})`)]),
    ]),
  );
