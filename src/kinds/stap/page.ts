import { adresVan } from '../../model/adres.ts';
import { bronnenVan } from '../../model/bronnen.ts';
import { contactenBijRol } from '../../model/contacten.ts';
import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { linkNaar, linksNaar, type Link } from '../../model/link.ts';
import { planAdresVan } from '../../model/plan/adres.ts';
import { naamVan } from '../../model/taxonomie.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import type { Block } from '../../page/block.ts';
import type { Duration } from '../../page/blocks/at-a-glance.ts';
import type { RolesBlock } from '../../page/blocks/roles.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import { bullets, link, small, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { fieldSection, written } from '../../page/sections.ts';
import { duurTekst } from './duration.ts';
import { nl } from '../../text/nl.ts';
import { mailOf } from './mail.ts';

type Stap = Entry<'stap'>;

/** A step: in short, who does what and when, how, and what it rests on. */
export function stapPage(handboek: Handboek, entry: Stap): Page {
  const lowering = loweringFor(handboek, entry);
  const { inline } = lowering;
  const { data, fields } = entry;
  const duration = durationOf(handboek, entry);
  const { toelichting } = fields.doorlooptijd;
  const sjablonen = linksNaar(handboek, 'sjabloon', data.sjablonen);
  return makePage(handboek, entry, lowering, {
    head: {
      facts: [naamVan(handboek, 'fasen', data.fase), duration.duur],
      steps: handboek.perSoort.stap.map((stap) => ({
        ...linkNaar(stap),
        nummer: stap.data.nummer,
        hier: stap === entry,
      })),
    },
    sections: [
      ...fieldSection('doel-en-resultaat', [
        {
          type: 'atAGlance',
          doel: inline(fields.doel),
          resultaat: inline(fields.resultaat),
          ...duration,
          plan: planAdresVan(entry.id),
          mail: mailOf(entry, {
            site: handboek.handleiding.adres,
            rol: (id) => naamVan(handboek, 'rollen', id),
            verwijzer: verwijzerVoor(handboek, bronnenVan(handboek, entry), entry),
          }),
        },
      ]),
      ...fieldSection('wie-doet-wat', [roles(handboek, entry, lowering)]),
      ...fieldSection('doorlooptijd', [
        { type: 'duration', ...duration, ...(toelichting && { toelichting: inline(toelichting) }) },
        ...milestones(entry),
      ]),
      ...written(entry.body, lowering),
      ...fieldSection('besluiten', bullets(fields.besluiten.map(inline))),
      ...fieldSection('checklist', [
        {
          type: 'checklist',
          punten: fields.checklist.map(({ id, tekst, rol }) => ({
            id,
            children: inline(tekst),
            ...(rol && { rol: naamVan(handboek, 'rollen', rol) }),
          })),
        },
      ]),
      ...fieldSection('sjablonen', sjablonen.length > 0 ? [{ type: 'links', links: sjablonen }] : []),
      ...fieldSection('valkuilen', [
        {
          type: 'pitfalls',
          valkuilen: fields.valkuilen.map(({ valkuil, liever }) => ({
            valkuil: inline(valkuil),
            liever: inline(liever),
          })),
        },
      ]),
      ...fieldSection('uit-de-praktijk', examples(handboek, entry, lowering)),
      ...fieldSection('steun', grounds(entry, lowering)),
    ],
  });
}

function durationOf(handboek: Handboek, { data }: Stap): Duration {
  const title = (id: string) => linksNaar(handboek, 'stap', [id])[0]?.titel ?? id;
  return {
    duur: duurTekst(data.doorlooptijd),
    eigenSchatting: data.doorlooptijd.eigenSchatting,
    na: data.na.map(({ stap, moment, plusWeken }): Link => ({
      adres: adresVan({ soort: 'stap', id: stap }),
      titel:
        moment === 'einde' && plusWeken === 0
          ? nl.stap.naEinde(title(stap))
          : nl.stap.naBegin(title(stap), plusWeken),
    })),
  };
}

const milestones = ({ data: { mijlpalen } }: Stap): Block[] =>
  mijlpalen.length > 0
    ? [{ type: 'milestones', mijlpalen: mijlpalen.map(({ id, titel }) => ({ id, titel })) }]
    : [];

/** Who does what, in the order of the roles. */
const roles = (handboek: Handboek, { fields: { taken } }: Stap, { inline }: Lowering): RolesBlock => ({
  type: 'roles',
  rows: handboek.handleiding.rollen.flatMap(({ id, naam }) =>
    taken
      .filter(({ rol }) => rol === id)
      .map(({ doet, nietOmdat }) => ({
        rol: naam,
        doet: doet.map(inline),
        ...(nietOmdat && { nietOmdat: inline(nietOmdat) }),
        contacten: contactenBijRol(handboek, id),
      })),
  ),
});

const examples = (handboek: Handboek, { fields: { uitDePraktijk } }: Stap, { blocks }: Lowering): Block[] =>
  uitDePraktijk.flatMap(({ praktijk, tekst }) =>
    linksNaar(handboek, 'praktijk', [praktijk]).map(({ adres, titel }): Block => ({
      type: 'box',
      kind: 'UitDePraktijk',
      title: [link(adres, titel)],
      blocks: blocks(tekst),
    })),
  );

/** What the page rests on. Without sources a statement is our own proposal. */
const grounds = ({ fields: { steun } }: Stap, { inline, sources }: Lowering): PlainBlock[] =>
  bullets(
    steun.map(({ tekst, bronnen }) => [
      ...inline(tekst),
      ...(bronnen.length > 0 ? sources(bronnen.join(' ')) : [text(' '), small(`(${nl.eigenVoorstel})`)]),
    ]),
  );
