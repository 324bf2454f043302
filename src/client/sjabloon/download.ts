import { stukWaarde, type Antwoorden, type Vraagveld } from '../../model/invullen/antwoorden.ts';
import { vulBlad } from '../../model/invullen/blad.ts';
import { bied } from '../bied.ts';
import type { VoorSjabloon } from '../../model/plan/voor-sjabloon.ts';
import type { KantoorOpties } from '../../outputs/shared/kantoor/opties.ts';
import type { PlainPage } from '../../page/plain.ts';
import type { BladGegevens } from '../../outputs/sheets/boek/index.ts';
import { own } from '../../document/own.ts';
import { certain } from '../../document/certain.ts';

/** What the page fetched: the fields, the document for a writer, and the sheet of a template that has one. */
export interface Invulgegevens {
  id: string;
  velden: Vraagveld[];
  stuk: PlainPage;
  /** The house style, and what the file says of where it comes from. */
  opties: KantoorOpties;
  blad?: BladGegevens;
  /** What the edition knows, where somebody has no plan. */
  voorstel?: VoorSjabloon;
  /** The role of who coordinates. */
  coordinator?: string;
}
interface Bestand {
  inhoud: Uint8Array;
  type: string;
}
type Schrijf = (stuk: Invulgegevens['stuk'], opties: Invulgegevens['opties']) => Promise<Bestand>;

/**
 * Writers of a document, each fetched when somebody asks for its file. A format is a row here; its button
 * comes by itself.
 */
const documenten: Record<string, Schrijf> = {
  docx: async (stuk, opties) => {
    const { DOCX, stukDocx } = await import('../../outputs/docx/index.ts');
    return { inhoud: await stukDocx(stuk, opties), type: DOCX };
  },
  odt: async (stuk, opties) => {
    const { ODT, stukOdt } = await import('../../outputs/odt/index.ts');
    return { inhoud: await stukOdt(stuk, opties), type: ODT };
  },
};

const bladen = ['xlsx', 'ods'] as const;

/** The formats that the page can make of a template. */
export const formatenVan = ({ blad }: Invulgegevens): string[] => [
  ...Object.keys(documenten),
  ...(blad ? bladen : []),
];

/** Makes a file of a template with its answers, and offers it. */
export async function download(
  gegevens: Invulgegevens,
  antwoorden: Antwoorden,
  formaat: string,
): Promise<string> {
  const naam = `${gegevens.id}.${formaat}`;
  const schrijf = own(documenten, formaat);
  if (schrijf) {
    const { withValues: metWaarden } = await import('../../page/values.ts');
    const waarden = Object.fromEntries(
      gegevens.velden.map((veld) => [veld.id, stukWaarde(veld, own(antwoorden, veld.id))]),
    );
    const stuk = metWaarden(gegevens.stuk, ({ id }) => own(waarden, id));
    const { inhoud, type } = await schrijf(stuk, gegevens.opties);
    bied(naam, inhoud, type);
  } else {
    const { bladFormaten, writeBlad } = await import('../../outputs/sheets/boek/index.ts');
    const soort = formaat as (typeof bladen)[number];
    bied(naam, writeBlad(vulBlad(certain(gegevens.blad), antwoorden), soort), bladFormaten[soort].type);
  }
  return naam;
}
