import type { Rekenpost } from '../../model/plan/begroting.ts';
import { stappenIn, voortgangVan } from '../../model/plan/voortgang.ts';
import { kapitaal } from '../../text/kapitaal.ts';
import { planRegels } from '../../model/planning/tabel.ts';
import { datumTekst } from '../../text/datum.ts';
import { heleEuroTekst } from '../../text/getal.ts';
import { nl } from '../../text/nl.ts';
import { teGroot } from '../../text/plan/begroting.ts';
import { planUitvoer as woord } from '../../text/plan/uitvoer.ts';
import {
  paragraph,
  cell,
  definitions,
  small,
  heading,
  link,
  right,
  strong,
  table,
  text,
  bullets,
} from '../../page/make.ts';
import type { Cell, PlainBlock, Inline } from '../../page/plain.ts';
import type { Planinvoer } from './invoer.ts';
import { own } from '../../document/own.ts';

/** Sections that the plan and the council paper share. Headings are the caller's. */
export function kernBlokken({ plan, gegevens, planning }: Planinvoer): PlainBlock[] {
  const { klaar, van } = voortgangVan(stappenIn(gegevens, plan), plan);
  return definitions([
    { term: woord.gemeente, value: plan.gemeente || woord.nogNiet },
    { term: woord.organisatie, value: plan.organisatie || woord.nogNiet },
    { term: woord.start, value: plan.start ? datumTekst(plan.start) : woord.nogNiet },
    {
      term: woord.klaar,
      value: planning && woord.tot(datumTekst(planning.klaar.snelst), datumTekst(planning.klaar.traagst)),
    },
    { term: woord.aantal, value: String(plan.aantal) },
    { term: nl.secties.checklist, value: woord.voortgang(klaar, van) },
  ]);
}

/** Of what comes back so many dates are named: the rhythm is clear then. */
const KEREN = 4;

/** The dates of the steps as a table, and those of the meetings as lists. */
export function planningBlokken({ planning, plan }: Planinvoer): PlainBlock[] {
  if (!planning) return [];
  const regel = (titel: string, id: string, punten: string[]): PlainBlock[] =>
    punten.length > 0 ? [heading(id, titel, 3), ...bullets(punten.map((punt) => [text(punt)]))] : [];
  return [
    paragraph(text(woord.planningUitleg)),
    table(
      woord.planning,
      [woord.stap, woord.begint, woord.klaar, woord.marge].map((naam) => cell(text(naam))),
      planRegels(planning).map(({ nummer, titel, begint, klaar, marge }) => [
        cell(text(`${nummer}. ${titel}`)),
        cell(text(begint)),
        cell(text(klaar)),
        cell(text(marge)),
      ]),
      { rowHeads: true },
    ),
    ...regel(
      woord.momenten,
      'plan-momenten',
      planning.mijlpalen.map(
        ({ titel, data, patroon }) =>
          `${titel}: ${patroon === 'uiterlijk' ? `${woord.uiterlijk} ` : ''}${[...data.slice(0, KEREN).map(datumTekst), ...(data.length > KEREN ? [woord.enVerder] : [])].join(', ')}`,
      ),
    ),
    ...regel(
      woord.leerlijn,
      'plan-leerlijn',
      planning.leerlijn.map(
        ({ nummer, titel, datum }) => `${datumTekst(datum)}, ${plan.leerlijn.begin}: ${nummer}. ${titel}`,
      ),
    ),
    ...regel(
      woord.netwerk,
      'plan-netwerk',
      planning.netwerk.bijeenkomsten.map(
        ({ datum, feestdag }) =>
          `${datumTekst(datum)}, ${plan.bijeenkomst.begin}${feestdag ? ` (${feestdag}, ${woord.feest})` : ''}`,
      ),
    ),
    ...regel(
      woord.pauzes,
      'plan-pauzes',
      planning.pauzes.map(
        ({ naam, van, tot }) => `${naam}: ${woord.tot_en_met(datumTekst(van), datumTekst(tot))}`,
      ),
    ),
  ];
}

/** Who takes part in which role. */
export function mensenBlokken({ plan, gegevens }: Planinvoer): PlainBlock[] {
  return [
    table(
      woord.mensen,
      [woord.rol, woord.wie].map((naam) => cell(text(naam))),
      gegevens.rollen.map(({ id, naam }) => [
        cell(text(kapitaal(naam))),
        cell(text(own(plan.mensen, id) || woord.nogNiet)),
      ]),
      { rowHeads: true },
    ),
  ];
}

/** What an amount of the makers rests on. An own number has reasons of its own, which they do not know. */
const grondVan = ({ toelichting, bron, peildatum }: Rekenpost): Inline[] => [
  text(`${toelichting} `),
  small(`(${bron && peildatum ? nl.peildatum(datumTekst(peildatum)) : nl.eigenSchatting})`),
  ...(bron ? [text(' '), link(bron.adres, bron.titel)] : []),
];

/** The budget with its sums, and per item what it rests on. */
export function begrotingBlokken({ begroting, plan }: Planinvoer): PlainBlock[] {
  if (!begroting) return [];
  const bedrag = (waarde: number): Cell => right(text(heleEuroTekst(waarde)));
  const som = (naam: string, { laag, hoog }: { laag: number; hoog: number }): Cell[] => [
    cell(strong(naam)),
    right(strong(heleEuroTekst(laag))),
    right(strong(heleEuroTekst(hoog))),
    cell(),
  ];
  const { voorAantal } = begroting;
  return [
    paragraph(text(woord.begrotingUitleg(plan.aantal))),
    ...(begroting.teGroot && voorAantal ? [paragraph(strong(teGroot(voorAantal, plan.aantal)))] : []),
    table(
      woord.begroting,
      [cell(text(woord.post)), right(text(woord.laag)), right(text(woord.hoog)), cell(text(woord.rustOp))],
      [
        ...begroting.groepen.flatMap(({ naam, posten }): Cell[][] => [
          [{ ...cell(strong(naam)), span: 4 }],
          ...posten.map((post): Cell[] => [
            cell(text(post.naam)),
            bedrag(post.bedrag.laag),
            bedrag(post.bedrag.hoog),
            {
              blocks: [paragraph(...(post.eigen ? [text(woord.eigenGetal)] : grondVan(post)))],
            },
          ]),
        ]),
        som(woord.totaal, begroting.totaal),
        som(woord.perPersoon, begroting.perPersoon),
      ],
    ),
  ];
}
