import type { Inline, Field } from '../../../page/plain.ts';

/** Which options of a field are chosen: one per line, or parted by semicolons. */
export function gekozen({ opties }: Pick<Field, 'opties'>, waarde = ''): ReadonlySet<string> {
  const delen = new Set(waarde.split(/\s*[;\n]\s*/));
  return new Set(opties.filter((optie) => delen.has(optie)));
}

/** Sentences in which a row of boxes to tick begins on a line of its own. */
export const opEigenRegel = (zinnen: readonly Inline[]): Inline[] =>
  zinnen.flatMap((zin, i): Inline[] =>
    i > 0 && zin.type === 'field' && zin.field.invoer === 'meerkeuze' ? [{ type: 'break' }, zin] : [zin],
  );
