import type { Veld } from '../stuk/index.ts';

/** Which options of a field are chosen: one per line, or parted by semicolons. */
export function gekozen({ opties }: Pick<Veld, 'opties'>, waarde = ''): ReadonlySet<string> {
  const delen = new Set(waarde.split(/\s*[;\n]\s*/));
  return new Set(opties.filter((optie) => delen.has(optie)));
}
