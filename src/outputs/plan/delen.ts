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
  alinea,
  cel,
  kenmerken,
  klein,
  kop,
  link,
  rechts,
  sterk,
  tabel,
  tekst,
  zinnenlijst,
} from '../shared/stuk/maak.ts';
import type { Cel, StukBlok, StukZin } from '../shared/stuk/types.ts';
import type { Planinvoer } from './invoer.ts';

/** Sections that the plan and the council paper share. Headings are the caller's. */
export function kernBlokken({ plan, gegevens, planning }: Planinvoer): StukBlok[] {
  const { klaar, van } = voortgangVan(stappenIn(gegevens, plan), plan);
  return kenmerken([
    { naam: woord.gemeente, waarde: plan.gemeente || woord.nogNiet },
    { naam: woord.organisatie, waarde: plan.organisatie || woord.nogNiet },
    { naam: woord.start, waarde: plan.start ? datumTekst(plan.start) : woord.nogNiet },
    {
      naam: woord.klaar,
      waarde: planning && woord.tot(datumTekst(planning.klaar.snelst), datumTekst(planning.klaar.traagst)),
    },
    { naam: woord.aantal, waarde: String(plan.aantal) },
    { naam: nl.secties.checklist, waarde: woord.voortgang(klaar, van) },
  ]);
}

/** Of what comes back so many dates are named: the rhythm is clear then. */
const KEREN = 4;

/** The dates of the steps as a table, and those of the meetings as lists. */
export function planningBlokken({ planning, plan }: Planinvoer): StukBlok[] {
  if (!planning) return [];
  const regel = (titel: string, id: string, punten: string[]): StukBlok[] =>
    punten.length > 0 ? [kop(id, titel, 3), ...zinnenlijst(punten.map((punt) => [tekst(punt)]))] : [];
  return [
    alinea(tekst(woord.planningUitleg)),
    tabel(
      woord.planning,
      [woord.stap, woord.begint, woord.klaar, woord.marge].map((naam) => cel(tekst(naam))),
      planRegels(planning).map(({ nummer, titel, begint, klaar, marge }) => [
        cel(tekst(`${nummer}. ${titel}`)),
        cel(tekst(begint)),
        cel(tekst(klaar)),
        cel(tekst(marge)),
      ]),
      { rijkop: true },
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
export function mensenBlokken({ plan, gegevens }: Planinvoer): StukBlok[] {
  return [
    tabel(
      woord.mensen,
      [woord.rol, woord.wie].map((naam) => cel(tekst(naam))),
      gegevens.rollen.map(({ id, naam }) => [
        cel(tekst(kapitaal(naam))),
        cel(tekst(plan.mensen[id] || woord.nogNiet)),
      ]),
      { rijkop: true },
    ),
  ];
}

/** What an amount of the makers rests on. An own number has reasons of its own, which they do not know. */
const grondVan = ({ toelichting, bron, peildatum }: Rekenpost): StukZin[] => [
  tekst(`${toelichting} `),
  klein(`(${bron && peildatum ? nl.peildatum(datumTekst(peildatum)) : nl.eigenSchatting})`),
  ...(bron ? [tekst(' '), link(bron.adres, bron.titel)] : []),
];

/** The budget with its sums, and per item what it rests on. */
export function begrotingBlokken({ begroting, plan }: Planinvoer): StukBlok[] {
  if (!begroting) return [];
  const bedrag = (waarde: number): Cel => rechts(tekst(heleEuroTekst(waarde)));
  const som = (naam: string, { laag, hoog }: { laag: number; hoog: number }): Cel[] => [
    cel(sterk(naam)),
    rechts(sterk(heleEuroTekst(laag))),
    rechts(sterk(heleEuroTekst(hoog))),
    cel(),
  ];
  const { voorAantal } = begroting;
  return [
    alinea(tekst(woord.begrotingUitleg(plan.aantal))),
    ...(begroting.teGroot && voorAantal ? [alinea(sterk(teGroot(voorAantal, plan.aantal)))] : []),
    tabel(
      woord.begroting,
      [
        cel(tekst(woord.post)),
        rechts(tekst(woord.laag)),
        rechts(tekst(woord.hoog)),
        cel(tekst(woord.rustOp)),
      ],
      [
        ...begroting.groepen.flatMap(({ naam, posten }): Cel[][] => [
          [{ ...cel(sterk(naam)), breedte: 4 }],
          ...posten.map((post): Cel[] => [
            cel(tekst(post.naam)),
            bedrag(post.bedrag.laag),
            bedrag(post.bedrag.hoog),
            {
              blokken: [alinea(...(post.eigen ? [tekst(woord.eigenGetal)] : grondVan(post)))],
            },
          ]),
        ]),
        som(woord.totaal, begroting.totaal),
        som(woord.perPersoon, begroting.perPersoon),
      ],
    ),
  ];
}
