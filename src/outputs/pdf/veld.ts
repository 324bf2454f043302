import type { PlainBlock, InlineOf } from '../../page/plain.ts';
import { inhoud, roep, tekenreeks, type Code } from './code.ts';
import type { Context } from './context.ts';
import { tekst } from './tekst.ts';

type Veldzin = InlineOf<'field'>;

/** Choices that are this long together stand on one line. */
const EEN_REGEL = 36;
/** Lines for a long answer. */
const REGELS = 3;

/** A field in a sentence: its name where that tells what belongs there, or the rest of the line to write on. */
export function veldInZin(
  { field: veld, filled: waarde, write: schrijf }: Veldzin,
  { inCel, inPunt }: Context,
): Code {
  const { label, invoer, opties } = veld;
  if (waarde !== undefined) return roep('invulveld', tekenreeks(waarde));
  const keuzes = opties.length > 0 ? tekst(` (${opties.map((optie) => `☐\u00a0${optie}`).join(', ')})`) : '';
  if (!schrijf) return [roep('invulveld', tekenreeks(label)), keuzes].filter(Boolean).join('\n');
  if (invoer === 'vinkje')
    return [roep('vakje'), ...(schrijf === 'named' ? [tekenreeks(`\u00a0${label}`)] : [])].join('\n');
  return [
    ...(schrijf === 'named' ? [naamVan(label)] : []),
    ...(invoer === 'bedrag' ? [tekenreeks('€ ')] : []),
    roep(inCel ? 'schrijfvak' : 'schrijfregel', {
      hoogte: invoer === 'handtekening' ? '16mm' : inPunt ? '1em' : undefined,
    }),
  ].join('\n');
}

/** A field at the end of a paragraph that needs more than a line: choices to tick, or lines to write on. */
export function blokveldVan(node: PlainBlock): Veldzin | undefined {
  const laatste = node.type === 'paragraph' ? node.children.at(-1) : undefined;
  if (laatste?.type !== 'field' || !laatste.write) return undefined;
  return laatste.field.invoer === 'lange-tekst' || laatste.field.opties.length > 0 ? laatste : undefined;
}

/** What stands below the words before such a field; those words stay with it. */
export function schrijfBlokveld(
  voor: Code | undefined,
  { field: veld, write: schrijf }: Veldzin,
  context: Context,
): Code {
  const boven = voor ?? (schrijf === 'named' ? naamVan(veld.label) : undefined);
  return inhoud([
    ...(boven === undefined ? [] : [roep('blijf', roep('par', inhoud([boven])))]),
    veld.opties.length > 0
      ? roep('keuzen', ...veld.opties.map(tekenreeks), {
          opRij: String(veld.opties.join('').length <= EEN_REGEL),
        })
      : context.inCel
        ? roep('schrijfvak', { hoogte: '20mm' })
        : roep('schrijfruimte', String(REGELS)),
  ]);
}

const naamVan = (label: string): Code =>
  roep('klein', tekenreeks(/[.:?!]$/.test(label) ? `${label} ` : `${label}: `));
