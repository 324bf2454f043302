import { slug } from '../../../document/language/slug.ts';
import { fillSheet } from '../../../my-plan/fill-in/sheet.ts';
import { postenForSheet } from '../../../my-plan/sheets/begroting.ts';
import { sumsForSheet } from '../../../my-plan/sheets/sums.ts';
import { planningForSheet } from '../../../my-plan/sheets/planning.ts';
import { ownDates } from '../../../my-plan/own-dates.ts';
import { PLAN } from '../../../my-plan/address.ts';
import type { Plan } from '../../../my-plan/plan.ts';
import type { Paper } from '../../../kinds/sjabloon/schema.ts';
import type { AnnexChoice, PlanInput } from '../../../outputs/plan/index.ts';
import type { BegrotingData, SheetData } from '../../../outputs/sheets/book/index.ts';
import { sinceAddress } from '../../../page/site/since.ts';
import { dateText } from '../../../text/format/date.ts';
import { calendar as text } from '../../../text/outputs/calendar.ts';
import { answersAt } from './answers.ts';
import { loadPieces, inputOf, type Pieces } from './papers.ts';
import { own } from '../../../document/own.ts';

/** The suites whose files the page can make. */
export type Package = 'word' | 'open';
export interface MadeFile {
  /** The end of the file's name, with its extension. Example: `plan.docx`. */
  name: string;
  contents: Uint8Array | string;
  type: string;
}
/** Of what, and as of which day, a document is asked, and which annexes go along with a paper. */
export interface DocumentRequest extends Pick<PlanInput, 'plan' | 'data' | 'today'> {
  annexes: AnnexChoice;
}
/** What a document is made from, and in which suite. */
interface Vraag {
  input: PlanInput;
  annexes: AnnexChoice;
  pieces: Pieces;
  package: Package;
}

/**
 * The documents of a plan. Each writer is fetched when it is needed: they weigh more than the page itself.
 * Nothing comes back for what cannot be made yet, as a calendar without a start date.
 */
const make = {
  startnotitie: (vraag: Vraag) => papier('startnotitie', vraag),
  nota: (vraag: Vraag) => papier('nota', vraag),
  raadsvoorstel: (vraag: Vraag) => papier('raadsvoorstel', vraag),
  a4: (vraag: Vraag) => papier('a4', vraag),
  plan: (vraag: Vraag) => papier('plan', vraag),
  begroting: begrotingSheet,
  planning: planningSheet,
  agenda: calendarFile,
} as const;
export type PlanDocument = keyof typeof make;
export const documents = Object.keys(make) as PlanDocument[];

/** One document of a plan. @throws when the writer or its data cannot be fetched */
export async function makeDocument(
  document: PlanDocument,
  { plan, data, today, annexes }: DocumentRequest,
  parcel: Package,
): Promise<MadeFile | undefined> {
  const pieces = await loadPieces();
  return make[document]({ input: inputOf(plan, data, today), annexes, pieces, package: parcel });
}

/** A paper of the handbook, with what the plan and somebody at the page of its template filled in. */
async function papier(
  name: Paper,
  { input, annexes, pieces, package: parcel }: Vraag,
): Promise<MadeFile | undefined> {
  const piece = pieces.stukken[name];
  if (!piece) return undefined;
  const { composePaper } = await import('../../../outputs/plan/index.ts');
  const paper = composePaper(input, piece, pieces, { answers: answersAt(piece.page.address), annexes });
  const options = { ...pieces.opties, vorm: name === 'a4' ? 'eenBlad' : 'stuk', eigen: true } as const;
  if (parcel === 'word') {
    const { DOCX, pieceDocx } = await import('../../../outputs/docx/index.ts');
    return { name: `${name}.docx`, contents: await pieceDocx(paper, options), type: DOCX };
  }
  const { ODT, pieceOdt } = await import('../../../outputs/odt/index.ts');
  return { name: `${name}.odt`, contents: await pieceOdt(paper, options), type: ODT };
}

/** The budget with the plan's own numbers, as a sheet that computes. */
async function begrotingSheet({ input, pieces, package: parcel }: Vraag): Promise<MadeFile | undefined> {
  const { plan, data } = input;
  if (!pieces.begroting || !data.begroting) return undefined;
  const { knownFor } = await import('../../../outputs/plan/index.ts');
  const { blad: sheet, uitPlan: fromPlan } = pieces.begroting;
  const known = knownFor(input);
  const sums = sumsForSheet(data, plan, input.today);
  const filled: BegrotingData = {
    ...sheet,
    velden: sheet.velden.map((field) => {
      const asked = own(fromPlan, field.id);
      const value = asked && known[asked];
      return value ? { ...field, waarde: field.invoer === 'getal' ? Number(value) : value } : field;
    }),
    posten: postenForSheet(sheet.posten, plan),
    ...(sums && { plan: sums }),
  };
  return asSheet('begroting', parcel, fillSheet(filled, answersAt(sheet.kop.adres)));
}

async function planningSheet({ input, pieces, package: parcel }: Vraag): Promise<MadeFile | undefined> {
  const { planning, plan, data } = input;
  if (!planning) return undefined;
  return asSheet('planning', parcel, {
    soort: 'planning',
    kop: pieces.planningKop,
    ...planningForSheet(data, plan, planning),
  });
}

async function asSheet(name: string, parcel: Package, data: SheetData): Promise<MadeFile> {
  const { sheetFormats, writeSheet } = await import('../../../outputs/sheets/book/index.ts');
  const format = parcel === 'word' ? 'xlsx' : 'ods';
  return {
    name: `${name}.${format}`,
    contents: writeSheet(data, format),
    type: sheetFormats[format].type,
  };
}

/** All dates of a plan; importing it a second time moves the events that are there. */
async function calendarFile({ input, pieces }: Vraag): Promise<MadeFile | undefined> {
  const { planning, plan, data, today } = input;
  if (!planning) return undefined;
  const { wholeCalendar, writeCalendar } = await import('../../../outputs/calendar/index.ts');
  const addresses = (soort: string, row: readonly { id: string; adres: string }[]) =>
    row.map(({ id, adres: address }) => [`${soort}:${id}`, address] as const);
  const calendar = wholeCalendar(planning, {
    name: [text.stappenplan, plan.gemeente].filter(Boolean).join(' '),
    site: pieces.opties.afkomst.site,
    page: PLAN,
    trait: `plan-${planNameOf(plan) || 'eigen'}`,
    made: today,
    // Goes up with every file that is made, so that a calendar takes the newest.
    provenance: text.provenance(
      text.ofPlan(data.inhoud.versie, dateText(data.inhoud.datum)),
      sinceAddress(pieces.opties.afkomst.site, data.inhoud.datum),
    ),
    serial: Math.floor((Date.now() - Date.UTC(2026, 0, 1)) / 60_000),
    addresses: Object.fromEntries([...addresses('stap', data.stappen), ...addresses('module', data.modules)]),
    network: { startTime: plan.bijeenkomst.begin },
    leerlijn: { startTime: plan.leerlijn.begin },
    ownDates: ownDates(data, plan),
  });
  return { name: 'agenda.ics', contents: writeCalendar(calendar), type: 'text/calendar' };
}

/** The municipality as part of a file name. Example: `’s-Gravendam` → `s-gravendam`. */
export const planNameOf = ({ gemeente }: Pick<Plan, 'gemeente'>): string => slug(gemeente);
