import type { StukZin, Veld } from '../stuk/types.ts';

/** Which options of a field are chosen: one per line, or parted by semicolons. */
export function gekozen({ opties }: Pick<Veld, 'opties'>, waarde = ''): ReadonlySet<string> {
  const delen = new Set(waarde.split(/\s*[;\n]\s*/));
  return new Set(opties.filter((optie) => delen.has(optie)));
}

/** Sentences in which a row of boxes to tick begins on a line of its own. */
export const opEigenRegel = (zinnen: readonly StukZin[]): StukZin[] =>
  zinnen.flatMap((zin, i): StukZin[] =>
    i > 0 && zin.type === 'invulveld' && zin.veld.invoer === 'meerkeuze'
      ? [{ type: 'regeleinde' }, zin]
      : [zin],
  );
