import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { PLAN } from '../../my-plan/address.ts';
import { coordinatorIn } from '../../my-plan/for-sjabloon.ts';
import { sjabloonProposalOf } from '../../my-plan/proposal.ts';
import { planOutput } from '../../text/plan/outputs.ts';
import { planPiecesOf } from '../plan/index.ts';
import { originOf } from '../office/options.ts';
import { certain } from '../../document/certain.ts';
import { letterDocument, originalOf } from '../../page/translation/document.ts';
import { oneSheet } from '../../page/plain/one-sheet.ts';
import { sjabloonDocument } from '../../page/plain/sjabloon-document.ts';
import { sheetData, bookHeading, sjablonenWithSheet } from '../sheets/index.ts';

/** What the documents of a plan need of the handbook; fetched when a visitor asks for one. */
export function planPapers(handbook: Handbook) {
  const entry = sjablonenWithSheet(handbook).find(({ data }) => data.blad?.soort === 'begroting');
  return {
    ...planPiecesOf(handbook),
    opties: { merk: handbook.editie.huisstijl, afkomst: originOf(handbook) },
    planningKop: bookHeading(handbook, planOutput.planning, PLAN),
    ...(entry && {
      begroting: {
        blad: sheetData(handbook, entry),
        uitPlan: Object.fromEntries(
          entry.data.velden.flatMap(({ id, uitPlan: fromPlan }) => (fromPlan ? [[id, fromPlan]] : [])),
        ),
      },
    }),
  };
}

/** The same of a translation: it shares its answers with the Dutch template, and makes a file in its own language. */
export function fillTranslationIn(handbook: Handbook, entry: Entry<'vertaling'>) {
  const original = certain(originalOf(handbook, entry));
  const { blad: _sheet, ...data } = fillOutputsIn(handbook, original);
  return {
    ...data,
    bestandsnaam: entry.id.replaceAll('/', '-'),
    stuk: letterDocument(handbook, entry),
    opties: { ...data.opties, vorm: 'brief' },
  };
}

/** What a page fetches when somebody fills in a template: its fields, and what its files are made of. */
export function fillOutputsIn(handbook: Handbook, entry: Entry<'sjabloon'>) {
  const piece = sjabloonDocument(handbook, entry);
  const coordinator = coordinatorIn(handbook.handleiding.rollen);
  const fitsOneSheet = entry.data.papier === 'a4';
  return {
    id: entry.id,
    velden: entry.fields.velden,
    stuk: fitsOneSheet ? oneSheet(piece) : piece,
    opties: {
      merk: handbook.editie.huisstijl,
      afkomst: originOf(handbook),
      vorm: fitsOneSheet ? 'eenBlad' : 'sjabloon',
    },
    blad: sheetData(handbook, entry),
    voorstel: sjabloonProposalOf(handbook.editie, coordinator),
    ...(coordinator && { coordinator }),
  };
}
