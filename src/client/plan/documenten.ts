import { slug } from '../../document/slug.ts';
import { vulBlad } from '../../model/invullen/blad.ts';
import { postenVoorBlad } from '../../model/plan/begrotingsblad.ts';
import { planningVoorBlad } from '../../model/plan/planningsblad.ts';
import { PLAN } from '../../model/plan/adres.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { Planinvoer } from '../../outputs/plan/index.ts';
import type { BegrotingGegevens, BladGegevens } from '../../outputs/sheets/boek/index.ts';
import type { PlainPage } from '../../page/plain.ts';
import { antwoordenBij } from './antwoorden.ts';
import { haalStukken, invoerVan, type Stukken } from './stukken.ts';
import { own } from '../../document/own.ts';

/** The suites whose files the page can make. */
export type Pakket = 'word' | 'open';
export interface Bestand {
  /** The end of the file's name, with its extension. Example: `plan.docx`. */
  naam: string;
  inhoud: Uint8Array | string;
  type: string;
}
/** Of what, and as of which day, a document is asked. */
export type DocumentRequest = Pick<Planinvoer, 'plan' | 'gegevens' | 'vandaag'>;
/** What a document is made from, and in which suite. */
interface Vraag {
  invoer: Planinvoer;
  stukken: Stukken;
  pakket: Pakket;
}

/**
 * The documents of a plan. Each writer is fetched when it is needed: they weigh more than the page itself.
 * Nothing comes back for what cannot be made yet, as a calendar without a start date.
 */
const maken = {
  plan: async (vraag: Vraag) =>
    alsTekst('plan', (await import('../../outputs/plan/index.ts')).planStuk(vraag.invoer), vraag),
  nota: (vraag: Vraag) => papier('nota', vraag),
  a4: (vraag: Vraag) => papier('a4', vraag),
  begroting: begrotingBlad,
  planning: planningBlad,
  agenda: agendaBestand,
} as const;
export type Document = keyof typeof maken;
export const documenten = Object.keys(maken) as Document[];

/** One document of a plan. @throws when the writer or its data cannot be fetched */
export async function maakDocument(
  document: Document,
  { plan, gegevens, vandaag }: DocumentRequest,
  pakket: Pakket,
): Promise<Bestand | undefined> {
  const stukken = await haalStukken();
  return maken[document]({ invoer: invoerVan(plan, gegevens, vandaag), stukken, pakket });
}

/** A paper of the handbook, with what the plan and somebody at the page of its template filled in. */
async function papier(naam: 'nota' | 'a4', vraag: Vraag): Promise<Bestand | undefined> {
  const { a4Stuk, notaStuk } = await import('../../outputs/plan/index.ts');
  const maak = { nota: notaStuk, a4: a4Stuk }[naam];
  const { invoer, stukken } = vraag;
  return alsTekst(naam, maak(invoer, stukken, antwoordenBij(stukken[naam]?.address)), vraag);
}

async function alsTekst(
  naam: string,
  stuk: PlainPage | undefined,
  { stukken, pakket }: Vraag,
): Promise<Bestand | undefined> {
  if (!stuk) return undefined;
  const opties = { ...stukken.opties, vorm: naam === 'a4' ? 'eenBlad' : 'sjabloon' } as const;
  if (pakket === 'word') {
    const { DOCX, stukDocx } = await import('../../outputs/docx/index.ts');
    return {
      naam: `${naam}.docx`,
      inhoud: await stukDocx(stuk, opties),
      type: DOCX,
    };
  }
  const { ODT, stukOdt } = await import('../../outputs/odt/index.ts');
  return {
    naam: `${naam}.odt`,
    inhoud: await stukOdt(stuk, opties),
    type: ODT,
  };
}

/** The budget with the plan's own numbers, as a sheet that computes. */
async function begrotingBlad({ invoer, stukken, pakket }: Vraag): Promise<Bestand | undefined> {
  const { plan, gegevens } = invoer;
  if (!stukken.begroting || !gegevens.begroting) return undefined;
  const { gegevensVoor } = await import('../../outputs/plan/index.ts');
  const { blad, uitPlan } = stukken.begroting;
  const bekend = gegevensVoor(invoer);
  const gevuld: BegrotingGegevens = {
    ...blad,
    ...(blad.per && { per: { ...blad.per, voorbeeld: plan.aantal } }),
    velden: blad.velden.map((veld) => {
      const gevraagd = own(uitPlan, veld.id);
      const waarde = gevraagd && bekend[gevraagd];
      return waarde ? { ...veld, waarde: veld.invoer === 'getal' ? Number(waarde) : waarde } : veld;
    }),
    posten: postenVoorBlad(blad.posten, gegevens.begroting, plan),
  };
  return alsBlad('begroting', pakket, vulBlad(gevuld, antwoordenBij(blad.kop.adres)));
}

async function planningBlad({ invoer, stukken, pakket }: Vraag): Promise<Bestand | undefined> {
  const { planning, plan, gegevens } = invoer;
  if (!planning) return undefined;
  return alsBlad('planning', pakket, {
    soort: 'planning',
    kop: stukken.planningKop,
    ...planningVoorBlad(gegevens, plan, planning),
  });
}

async function alsBlad(naam: string, pakket: Pakket, gegevens: BladGegevens): Promise<Bestand> {
  const { bladFormaten, writeBlad } = await import('../../outputs/sheets/boek/index.ts');
  const formaat = pakket === 'word' ? 'xlsx' : 'ods';
  return {
    naam: `${naam}.${formaat}`,
    inhoud: writeBlad(gegevens, formaat),
    type: bladFormaten[formaat].type,
  };
}

/** All dates of a plan; importing it a second time moves the events that are there. */
async function agendaBestand({ invoer, stukken }: Vraag): Promise<Bestand | undefined> {
  const { planning, plan, gegevens, vandaag } = invoer;
  if (!planning) return undefined;
  const { heleAgenda, schrijfAgenda } = await import('../../outputs/agenda/index.ts');
  const adressen = (soort: string, rij: readonly { id: string; adres: string }[]) =>
    rij.map(({ id, adres }) => [`${soort}:${id}`, adres] as const);
  const agenda = heleAgenda(planning, {
    naam: ['Stappenplan', plan.gemeente].filter(Boolean).join(' '),
    site: stukken.opties.afkomst.site,
    pagina: PLAN,
    kenmerk: `plan-${naamVan(plan) || 'eigen'}`,
    gemaakt: vandaag,
    // Goes up with every file that is made, so that a calendar takes the newest.
    volgnummer: Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 60_000),
    adressen: Object.fromEntries([
      ...adressen('stap', gegevens.stappen),
      ...adressen('module', gegevens.modules),
    ]),
    netwerk: { begintijd: plan.bijeenkomst.begin },
    leerlijn: { begintijd: plan.leerlijn.begin },
  });
  return { naam: 'agenda.ics', inhoud: schrijfAgenda(agenda), type: 'text/calendar' };
}

/** The municipality as part of a file name. Example: `’s-Gravendam` → `s-gravendam`. */
export const naamVan = ({ gemeente }: Pick<Plan, 'gemeente'>): string => slug(gemeente);
