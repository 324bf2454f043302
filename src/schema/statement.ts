import { z } from 'zod';
import { date, line, webAddress } from './fields.ts';

/**
 * The states of a statement on accessibility, as the Dutch register has them (source: digitoegankelijk-status, in
 * `content/bronnen/`).
 */
export const statementStates = ['A', 'B', 'C', 'D', 'E'] as const;
export type StatementState = (typeof statementStates)[number];

/** The statement on accessibility of an edition, as it stands in the public register. */
export const statementSchema = z
  .strictObject({
    status: z
      .enum(statementStates)
      .describe('De status in het register: A, B, C, D of E. E is: er is geen verklaring.'),
    adres: webAddress('Waar de verklaring in het openbare register staat.').optional(),
    datum: date('De dag waarop de verklaring is gemaakt of voor het laatst is bijgewerkt.').optional(),
    onderzocht: date('De dag waarop het onderzoek klaar was.').optional(),
    rapport: webAddress('Waar het rapport van dat onderzoek staat.').optional(),
    termijn: line(
      'Binnen welke tijd wie een probleem meldt antwoord krijgt, bijvoorbeeld: tien werkdagen.',
    ).optional(),
    contact: z
      .strictObject({
        naam: line('De naam of functie.').optional(),
        email: z.email('Vul een e-mailadres in.').optional().describe('Het e-mailadres.'),
        telefoon: line('Het telefoonnummer.').optional(),
      })
      .refine(
        ({ email, telefoon: telephone }) => email !== undefined || telephone !== undefined,
        'Vul een e-mailadres of een telefoonnummer in.',
      )
      .optional()
      .describe('Bij wie lezers een probleem melden. Zonder dit veld: het reactieadres.'),
  })
  .superRefine((statement, context) => {
    const { status, adres: address, datum, onderzocht: examined, rapport } = statement;
    const tell = (field: keyof typeof statement, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (status === 'E' && address !== undefined)
      tell(
        'adres',
        'Status E betekent dat er geen verklaring is. Haal het adres weg, of kies een andere status.',
      );
    if (status !== 'E' && address === undefined)
      tell(
        'status',
        `Bij status ${status} hoort een verklaring: vul bij adres in waar die in het register staat.`,
      );
    if (status !== 'E' && datum === undefined)
      tell('status', `Bij status ${status} hoort de dag van de verklaring: vul die in bij datum.`);
    if ((status === 'A' || status === 'B') && (examined === undefined || rapport === undefined))
      tell('status', `Status ${status} kan alleen na een onderzoek: vul onderzocht en rapport in.`);
    if (datum !== undefined && examined !== undefined && examined > datum)
      tell(
        'onderzocht',
        'Het onderzoek is later dan de verklaring. Werk de verklaring bij, of verbeter de dag.',
      );
  });

export type Statement = z.output<typeof statementSchema>;
