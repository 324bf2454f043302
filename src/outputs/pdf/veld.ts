import type { StukBlok, ZinVan } from '../shared/stuk/index.ts';
import { inhoud, roep, tekenreeks, type Code } from './code.ts';
import type { Context } from './context.ts';
import { tekst } from './tekst.ts';

type Veldzin = ZinVan<'invulveld'>;

/** Choices that are this long together stand on one line. */
const EEN_REGEL = 36;
/** Lines for a long answer. */
const REGELS = 3;

/** A field in a sentence: its name where that tells what belongs there, or the rest of the line to write on. */
export function veldInZin({ veld, waarde, schrijf }: Veldzin, { inCel, inPunt }: Context): Code {
  const { label, invoer, opties } = veld;
  if (waarde !== undefined) return roep('invulveld', tekenreeks(waarde));
  const keuzes = opties.length > 0 ? tekst(` (${opties.map((optie) => `☐\u00a0${optie}`).join(', ')})`) : '';
  if (!schrijf) return [roep('invulveld', tekenreeks(label)), keuzes].filter(Boolean).join('\n');
  if (invoer === 'vinkje')
    return [roep('vakje'), ...(schrijf === 'met naam' ? [tekenreeks(`\u00a0${label}`)] : [])].join('\n');
  return [
    ...(schrijf === 'met naam' ? [naamVan(label)] : []),
    ...(invoer === 'bedrag' ? [tekenreeks('€ ')] : []),
    roep(inCel ? 'schrijfvak' : 'schrijfregel', {
      hoogte: invoer === 'handtekening' ? '16mm' : inPunt ? '1em' : undefined,
    }),
  ].join('\n');
}

/** A field at the end of a paragraph that needs more than a line: choices to tick, or lines to write on. */
export function blokveldVan(node: StukBlok): Veldzin | undefined {
  const laatste = node.type === 'alinea' ? node.children.at(-1) : undefined;
  if (laatste?.type !== 'invulveld' || !laatste.schrijf) return undefined;
  return laatste.veld.invoer === 'lange-tekst' || laatste.veld.opties.length > 0 ? laatste : undefined;
}

/** What stands below the words before such a field; those words stay with it. */
export function schrijfBlokveld(voor: Code | undefined, { veld, schrijf }: Veldzin, context: Context): Code {
  const boven = voor ?? (schrijf === 'met naam' ? naamVan(veld.label) : undefined);
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
