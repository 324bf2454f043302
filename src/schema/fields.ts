import { z } from 'zod';
import { isInCalendar } from '../document/language/in-calendar.ts';
import { objectionToSiteAddress, objectionToWebAddress } from '../document/language/web-address.ts';

/**
 * The building blocks of every schema. A field's meaning travels with it as metadata:
 * `rijk` marks text that may hold Markdown and tags, `verwijst` a reference to an entry,
 * `taxonomie` a value from a list in `content/handleiding.yaml`. The model reads that
 * metadata (`schema/walk.ts`), so no second list of fields exists anywhere.
 */
export interface FieldMeta {
  /** `zin`: one paragraph of inline Markdown; `block`: paragraphs, lists and tables. */
  rijk?: 'zin' | 'blok';
  /** Plain words that readers see: their quotes and dashes become typographic. */
  plat?: true;
  /** The soort that an id points at; `*` stands for the form `soort:id`. */
  verwijst?: string;
  /** What may be chosen, where a handbook gives it its names: for editors, as JSON Schema says it. */
  enum?: string[];
  /** The list in `handleiding.yaml` that holds the permitted ids. */
  taxonomie?: Taxonomie;
}

/** The name of a list in `handleiding.yaml` that entries choose from. */
export type Taxonomie =
  'fasen' | 'rollen' | 'themas' | 'doelgroepen' | 'aanpakken' | 'werkvormen' | 'provincies';

/** The most letters that a field holds: far above what anybody writes, and well below what an output can carry. */
const MOST = { line: 300, inline: 3_000, block: 50_000 };
const tooLong = (most: number) =>
  `Dit is te lang: hooguit ${most.toLocaleString('nl-NL')} letters en leestekens.`;

/** One line of plain text: a name, a title, a label. */
export const line = (explanation: string) =>
  z
    .string()
    .trim()
    .min(1, 'Vul hier tekst in.')
    .max(MOST.line, tooLong(MOST.line))
    .regex(/^[^\n]*$/, 'Houd dit op één regel.')
    .meta({ plat: true } satisfies FieldMeta)
    .describe(explanation);

/** One paragraph with inline Markdown and inline tags. */
export const inline = (explanation: string) =>
  z
    .string()
    .trim()
    .min(1, 'Vul hier tekst in.')
    .max(MOST.inline, tooLong(MOST.inline))
    .meta({ rijk: 'zin' } satisfies FieldMeta)
    .describe(explanation)
    .brand<'zin'>();

/** Several paragraphs, lists or tables with every tag of the vocabulary, but no headings. */
export const block = (explanation: string) =>
  z
    .string()
    .trim()
    .min(1, 'Vul hier tekst in.')
    .max(MOST.block, tooLong(MOST.block))
    .meta({ rijk: 'blok' } satisfies FieldMeta)
    .describe(explanation)
    .brand<'blok'>();

/** Lower-case ASCII with hyphens: what may stand in an address. Example: `warme-overdracht`. */
export const id = (explanation: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik alleen kleine letters a tot z, cijfers en streepjes.')
    .describe(explanation);

/** A calendar day, written `2026-11-22`. Stays a string: dates are formatted in `text/`. */
export const date = (explanation: string) =>
  z.iso
    .date({ error: 'Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-22.', abort: true })
    // A ZIP, and so an EPUB, knows no other years.
    .refine((day) => day >= '1980' && day < '2100', 'Het jaar ligt tussen 1980 en 2099.')
    .describe(explanation);

/** A year, a month or a day, as precise as it is known. Example: `2026`, `2026-11` or `2026-11-22`. */
export const partialDate = (explanation: string) =>
  inCalendar(PARTIAL, 'Schrijf 2026, 2026-11 of 2026-11-22.').describe(explanation);

export const PARTIAL = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A date of this form that exists. @param asks what a writer should type */
export const inCalendar = (form: RegExp, asks: string) =>
  z.string().regex(form, asks).refine(isInCalendar, 'Die maand of dag bestaat niet.');

/** The whole address of a site or page that every reader can open: https or http, and a real host. */
export const webAddress = (explanation: string) => addressThat(objectionToWebAddress, explanation);

/** The address at which a site of ours stands: a host, and perhaps a path. */
export const siteAddress = (explanation: string) => addressThat(objectionToSiteAddress, explanation);

const addressThat = (objectionTo: (address: string) => string | undefined, explanation: string) =>
  z
    .string()
    .trim()
    .regex(/^https?:\/\//i, { error: 'Schrijf het hele adres, met https://', abort: true })
    .superRefine((address, context) => {
      const objection = objectionTo(address);
      if (objection) context.addIssue({ code: 'custom', message: `«${address}» kan niet: ${objection}` });
    })
    .describe(explanation);

/** The id of an entry of one soort. */
export const reference = (soort: string, explanation: string) =>
  id(explanation).meta({ verwijst: soort } satisfies FieldMeta);

/** A list of ids of one soort, without repetition. */
export const references = (soort: string, explanation: string) =>
  z.array(reference(soort, explanation)).superRefine(withoutRepetition).describe(explanation);

/** A reference to an entry of any soort, written `soort:id`. Example: `stap:verkennen`. */
export const to = (explanation: string) =>
  z
    .string()
    .regex(
      /^[a-z]+:[a-z0-9]+([-/][a-z0-9]+)*$/,
      'Schrijf een verwijzing als soort:id, bijvoorbeeld stap:verkennen.',
    )
    .meta({ verwijst: '*' } satisfies FieldMeta)
    .describe(explanation);

/** One id from a list in `handleiding.yaml`. */
export const choiceFrom = (list: Taxonomie, explanation: string) =>
  id(explanation).meta({ taxonomie: list } satisfies FieldMeta);

/** Several ids from a list in `handleiding.yaml`, without repetition. */
export const choicesFrom = (list: Taxonomie, explanation: string) =>
  z.array(choiceFrom(list, explanation)).superRefine(withoutRepetition).describe(explanation);

/** Several lines. @param each what one line is */
export const lines = (each: string, explanation: string) => z.array(line(each)).describe(explanation);

/** Several references to entries of any soort. */
export const toSeveral = (explanation: string) =>
  z.array(to('Een pagina, als soort:id.')).describe(explanation);

/** A range of whole numbers with `min` not above `max`. */
export const range = (explanation: string) =>
  z
    .strictObject({
      min: z.int().min(0).max(10_000).describe('Het laagste getal.'),
      max: z.int().min(0).max(10_000).describe('Het hoogste getal.'),
    })
    .refine(({ min, max }) => min <= max, 'Het getal bij min is hoger dan dat bij max.')
    .describe(explanation);

/** Tells every item that stands in its list before, in whatever capitals. */
function withoutRepetition(list: string[], context: z.core.$RefinementCtx<string[]>) {
  const had = new Set<string>();
  for (const [i, item] of list.entries()) {
    const same = item.trim().toLowerCase();
    if (had.has(same))
      context.addIssue({ code: 'custom', path: [i], message: `«${item}» staat dubbel in deze lijst.` });
    had.add(same);
  }
}
