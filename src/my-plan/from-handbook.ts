import type { Rich } from '../document/tree.ts';
import { textOfNode } from '../document/text.ts';
import { nodes } from '../document/walk.ts';
import { typography } from '../document/language/typography.ts';
import { addressOf } from '../handbook/address.ts';
import type { Entry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { linkTo, linksTo } from '../handbook/link.ts';
import { papers } from '../kinds/sjabloon/schema.ts';
import { durationText } from '../kinds/stap/duration.ts';
import { planModulesOf, planStappenOf } from '../planner/handbook.ts';
import { plainText } from '../page/plain/plain-text.ts';
import { referrerFor } from '../page/referrer.ts';
import { changedPlace } from '../page/site/changes.ts';
import { nameOf } from '../handbook/taxonomie.ts';
import type { PlanBegroting, PlanData, PlanStap } from './data.ts';
import { proposalOf } from './proposal.ts';

/** What the page of the plan and its script need of the handbook. */
export function fromHandbook(handbook: Handbook): PlanData {
  const { editie, handleiding, perSoort } = handbook;
  const begroting = begrotingFrom(handbook);
  return {
    inhoud: { versie: editie.versie, datum: editie.datum },
    voorstel: proposalOf(editie, begroting?.voorAantal),
    rollen: handleiding.rollen.map(({ id, naam: name, coordinator, gemeente, urenPerWeek: hours }) => ({
      id,
      naam: typography(name),
      ...(coordinator && { coordinator }),
      ...(gemeente && { gemeente }),
      ...(hours && { uren: { ...hours, toelichting: typography(hours.toelichting) } }),
    })),
    taken: planStappenOf(handbook),
    stappen: perSoort.stap.map((entry) => stapFrom(handbook, entry)),
    stukken: papers.flatMap((papier) => {
      const entry = perSoort.sjabloon.find(({ data }) => data.papier === papier);
      if (!entry) return [];
      const target = plainText(entry.fields.doel, referrerFor(handbook, [], entry));
      return [{ ...linkTo(entry), papier, doel: target, bijlagen: annexesIn(entry) }];
    }),
    praktijken: perSoort.praktijk.map((entry) => ({ ...linkTo(entry), id: entry.id })),
    modules: planModulesOf(handbook).map((module) => ({
      ...module,
      adres: addressOf({ soort: 'module', id: module.id }),
    })),
    ...(handleiding.vrijeDagen && { vrijeDagen: handleiding.vrijeDagen }),
    ...(begroting && { begroting }),
  };
}

/** One group goes through all meetings, so the smallest room decides. */
const groupSizeOf = ({ perSoort: { module } }: Handbook): number | undefined =>
  module.length > 0 ? Math.min(...module.map(({ data }) => data.groep.max)) : undefined;

function stapFrom(handbook: Handbook, entry: Entry<'stap'>): PlanStap {
  const referrer = referrerFor(handbook, [], entry);
  const plain = (text: Rich) => plainText(text, referrer);
  const { nummer: number, fase, doorlooptijd, sjablonen, wijzigingen: changes } = entry.data;
  return {
    ...linkTo(entry),
    id: entry.id,
    nummer: number,
    fase: nameOf(handbook, 'fasen', fase),
    duur: durationText(doorlooptijd),
    eigenSchatting: doorlooptijd.eigenSchatting,
    taken: entry.fields.taken.map(({ rol, doet }) => ({ rol, doet: doet.map(plain) })),
    checklist: entry.fields.checklist.map(({ id, tekst: text, rol }) => ({
      id,
      tekst: plain(text),
      ...(rol && { rol }),
    })),
    sjablonen: linksTo(handbook, 'sjabloon', sjablonen),
    uren: entry.fields.uren.map(({ toelichting: remark, ...hours }) => ({
      ...hours,
      wat: typography(hours.wat),
      toelichting: plain(remark),
    })),
    wijzigingen: changes.map(({ datum: date, wat: what, kop: id }) => ({
      datum: date,
      wat: typography(what),
      ...(id !== undefined && { kop: changedPlace(handbook, addressOf(entry), id) }),
    })),
  };
}

/** The parts of a document that can go along as annexes, by the words of their headings. */
const annexesIn = ({ data, body }: Entry<'sjabloon'>): { id: string; titel: string }[] =>
  [...nodes(body)].flatMap((node) =>
    node.type === 'heading' && data.bijlagen.includes(node.id)
      ? [{ id: node.id, titel: textOfNode(node) }]
      : [],
  );

/** The budget with which a plan computes. */
function begrotingFrom(handbook: Handbook): PlanBegroting | undefined {
  const entry = handbook.perSoort.sjabloon.find(({ data }) => data.planbegroting);
  if (!entry) return undefined;
  const referrer = referrerFor(handbook, [], entry);
  const plain = (text: Rich) => plainText(text, referrer);
  const groupSize = groupSizeOf(handbook);
  return {
    ...linkTo(entry),
    lessons: handbook.perSoort.module.length,
    ...(groupSize !== undefined && { groupSize }),
    ...(entry.data.voorAantal && { voorAantal: entry.data.voorAantal }),
    maximum: entry.data.wettelijkMaximum
      .map(({ jaar: year, perJaar: perYear }) => ({ year, perYear }))
      .sort((a, b) => a.year - b.year),
    posten: entry.fields.posten.map(({ toelichting: remark, bron, ...post }) => {
      const bronEntry = bron === undefined ? undefined : handbook.entry.get(`bron:${bron}`);
      return {
        ...post,
        toelichting: plain(remark),
        ...(bronEntry && { bron: linkTo(bronEntry) }),
      };
    }),
  };
}
