import type { Datum } from '../../model/planning/datum.ts';
import { klok, type Tijd } from '../../model/planning/klok.ts';
import type { Planning } from '../../model/planning/planning.ts';
import { agenda as tekst } from '../../text/agenda.ts';
import { datumTekst } from '../../text/datum.ts';
import type { Agenda, AgendaItem } from './agenda.ts';
import { own } from '../../document/own.ts';
import { certain } from '../../document/certain.ts';

/** What a calendar says beside the dates of a plan. Plain data, so that the browser can give it. */
export interface AgendaOpties {
  naam: string;
  /** Where the site stands, with a slash at the end. */
  site: string;
  /** The page of the calendar itself, from the root. */
  pagina: string;
  /** Sets these events apart from another plan's; the same in every version of one plan. Letters, digits, hyphens. */
  kenmerk: string;
  gemaakt: Datum;
  volgnummer: number;
  /** What goes before the explanation of the dates, for who opens the calendar: that it is an example. */
  toelichting?: string;
  /** What goes after it: which version this is, and where the newest stands. */
  herkomst?: string;
  /** Addresses from the root, by `stap:<id>` and `module:<id>`. */
  adressen: Readonly<Record<string, string>>;
  /** What stands in the description of an event, by the same keys. */
  teksten?: Readonly<Record<string, string>>;
  /** When meetings begin; without it they take the whole day. */
  netwerk?: { begintijd?: Tijd | undefined; minuten?: number | undefined; vast?: boolean };
  leerlijn?: { begintijd?: Tijd | undefined };
}

/** How long a network meeting takes when nobody said so, in minutes. */
const NETWERKDUUR = 120;

/** A plan's steps, fixed moments and network meetings as a calendar. */
export function stappenAgenda(planning: Planning, opties: AgendaOpties): Agenda {
  return agendaVan(tekst.uitleg[planning.tempo], opties, [
    ...stapItems(planning, opties),
    ...mijlpaalItems(planning, opties),
    ...netwerkItems(planning, opties),
  ]);
}

/** The meetings of a plan's leerlijn as a calendar. */
export const leerlijnAgenda = (planning: Planning, opties: AgendaOpties): Agenda =>
  agendaVan(tekst.leerlijnDagen, opties, leerlijnItems(planning, opties));

/** Everything of a plan in one calendar. */
export function heleAgenda(planning: Planning, opties: AgendaOpties): Agenda {
  const { items, ...agenda } = stappenAgenda(planning, opties);
  return { ...agenda, items: [...items, ...leerlijnItems(planning, opties)] };
}

const agendaVan = (uitleg: string, opties: AgendaOpties, items: AgendaItem[]): Agenda => ({
  naam: opties.naam,
  uitleg: [opties.toelichting, uitleg, opties.herkomst].filter(Boolean).join(' '),
  adres: heel(opties, opties.pagina),
  gemaakt: opties.gemaakt,
  volgnummer: opties.volgnummer,
  items,
});

function stapItems({ stappen, tempo }: Planning, opties: AgendaOpties): AgendaItem[] {
  return stappen.map(({ id, nummer, titel, doorlopend, perTempo }) => {
    const { begin, einde } = perTempo[tempo];
    const { snelst, traagst } = perTempo;
    const naam = tekst.stap(nummer, titel);
    return {
      ...basis(opties, `stap:${id}`, `stap-${id}`),
      titel: einde ? naam : tekst.begin(naam),
      tekst: alinea([
        opties.teksten?.[`stap:${id}`],
        snelst.einde && traagst.einde
          ? tekst.marge(datumTekst(snelst.einde.datum), datumTekst(traagst.einde.datum))
          : tekst.begintTussen(datumTekst(snelst.begin.datum), datumTekst(traagst.begin.datum)),
        doorlopend && tekst.gaatDoor,
        tekst.uitleg[tempo],
      ]),
      categorie: tekst.categorie.stap,
      begin: begin.datum,
      ...(einde && { einde: einde.datum }),
      voorlopig: true,
    };
  });
}

function mijlpaalItems({ mijlpalen, stappen, tempo }: Planning, opties: AgendaOpties): AgendaItem[] {
  return mijlpalen.flatMap(({ id, titel, bij, patroon, data }) => {
    const stap = certain(stappen.find((een) => een.id === bij));
    return data.map((datum, i) => {
      const uid = patroon === 'elke' ? `moment-${id}-${i + 1}` : `moment-${id}`;
      const vast = basis(opties, `stap:${bij}`, uid);
      return {
        ...vast,
        titel: momentTitel[patroon](titel, i + 1),
        tekst: alinea([
          patroon === 'elke' && `${titel}.`,
          tekst.hoortBij(tekst.stap(stap.nummer, stap.titel)),
          tekst.meer(vast.adres),
          tekst.uitleg[tempo],
        ]),
        categorie: tekst.categorie.moment,
        begin: datum,
        voorlopig: true,
      };
    });
  });
}

const momentTitel = {
  uiterlijk: tekst.uiterlijk,
  eenmalig: (titel: string) => titel,
  elke: tekst.keer,
};

function netwerkItems({ netwerk, stappen }: Planning, opties: AgendaOpties): AgendaItem[] {
  const { begintijd, minuten = NETWERKDUUR, vast = false } = opties.netwerk ?? {};
  const stap = stappen.find(({ id }) => id === netwerk.stap);
  return netwerk.bijeenkomsten.map(({ nummer, datum, verschoven, feestdag }) => ({
    ...basis(opties, stap ? `stap:${stap.id}` : '', `netwerk-${nummer}`),
    titel: tekst.netwerk(nummer),
    tekst: alinea([
      verschoven && tekst.verschoven(datumTekst(verschoven.van), verschoven.om),
      feestdag && tekst.feestdag(feestdag),
      vast ? tekst.vasteDatum : tekst.netwerkUitleg,
    ]),
    categorie: tekst.categorie.netwerk,
    begin: datum,
    ...(begintijd && { tijd: { van: begintijd, minuten } }),
    voorlopig: !vast,
  }));
}

function leerlijnItems({ leerlijn }: Planning, opties: AgendaOpties): AgendaItem[] {
  const begintijd = opties.leerlijn?.begintijd;
  return leerlijn.map(({ module, nummer, titel, minuten, programma, datum, verschoven }) => {
    const tijden = begintijd ? klok(begintijd, programma) : undefined;
    const onderdelen = programma.map((deel, i) =>
      tekst.onderdeel(
        tijden ? `${certain(tijden[i]).van}–${certain(tijden[i]).tot}` : tekst.minuten(deel.minuten),
        deel.titel,
      ),
    );
    return {
      ...basis(opties, `module:${module}`, `leerlijn-${module}`),
      titel: tekst.bijeenkomst(nummer, titel),
      tekst: alinea([
        opties.teksten?.[`module:${module}`],
        tekst.duur(minuten),
        onderdelen.join('\n'),
        verschoven && tekst.verschoven(datumTekst(verschoven.van), verschoven.om),
        tekst.leerlijnUitleg,
      ]),
      categorie: tekst.categorie.leerlijn,
      begin: datum,
      ...(begintijd && { tijd: { van: begintijd, minuten } }),
      voorlopig: true,
    };
  });
}

const basis = (opties: AgendaOpties, sleutel: string, uid: string) => ({
  uid: `${uid}-${opties.kenmerk}@${new URL(opties.site).hostname}`,
  adres: heel(opties, own(opties.adressen, sleutel) ?? opties.pagina),
});
const heel = ({ site }: AgendaOpties, pad: string): string => new URL(pad, site).href;
const alinea = (delen: readonly (string | false | undefined)[]): string => delen.filter(Boolean).join('\n\n');
