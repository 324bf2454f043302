import type { Handbook } from '../../handbook/handbook.ts';
import { plusMonths } from '../../planner/calendar/date.ts';
import { dateText } from '../../text/format/date.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** How many months a research counts, a statement may go without being brought up to date, and state C lasts. */
const RESEARCH = 36;
const STATEMENT = 12;
const PLANNED = 6;

/** A statement on accessibility that no longer says enough: by the rules of the register (source: digitoegankelijk-status). */
export function checkStatement(
  { editie }: Handbook,
  { editieId, today }: Pick<Context, 'editieId' | 'today'>,
): Finding[] {
  const { toegankelijkheid: statement } = editie;
  if (!statement) return [];
  const { status, datum, onderzocht: examined } = statement;
  const finding = (field: string, message: string, hint: string): Finding => ({
    rule: 'verklaring-verlopen',
    bestand: `edities/${editieId}.yaml`,
    path: ['toegankelijkheid', field],
    message,
    hint,
  });
  const isPast = (day: string | undefined, months: number): day is string =>
    day !== undefined && plusMonths(day.slice(0, 7), months) + day.slice(7) < today;
  return [
    ...(isPast(examined, RESEARCH)
      ? [
          finding(
            'onderzocht',
            `Het toegankelijkheidsonderzoek is van ${dateText(examined)}: meer dan ${RESEARCH} maanden geleden. Het telt niet meer voor status ${status}.`,
            'Laat de site opnieuw onderzoeken, en zet de nieuwe dag en het nieuwe rapport in de editie.',
          ),
        ]
      : []),
    ...(status === 'C' && isPast(datum, PLANNED)
      ? [
          finding(
            'datum',
            `Status C geldt hoogstens ${PLANNED} maanden, en de verklaring is van ${dateText(datum)}.`,
            'Rond het onderzoek af, en zet de nieuwe status in het register en in de editie.',
          ),
        ]
      : isPast(datum, STATEMENT)
        ? [
            finding(
              'datum',
              `De toegankelijkheidsverklaring is van ${dateText(datum)}: meer dan ${STATEMENT} maanden geleden.`,
              'Werk de verklaring in het register bij, ook als er niets veranderde, en zet de nieuwe dag in de editie.',
            ),
          ]
        : []),
  ];
}
