/** A text that has been broken into lines. */
export interface Gezet {
  maat: number;
  regels: string[];
}

interface Ruimte {
  /** The widest that a line may be, in pixels. */
  breedte: number;
  /** The most lines at each size, from the largest size to the smallest. */
  maten: readonly { maat: number; regels: number }[];
  /** How wide a text is at a size. */
  meet: (tekst: string, maat: number) => number;
}

/**
 * Sets a text as large as fits. At the smallest size a word that is too wide is cut with a hyphen, and what does
 * not fit in the last line ends in «…».
 */
export function zet(tekst: string, { breedte, maten, meet }: Ruimte): Gezet {
  for (const { maat, regels: meeste } of maten) {
    const regels = breekOp(tekst.split(' '), (regel) => meet(regel, maat) <= breedte);
    if (regels.length <= meeste && regels.every((regel) => meet(regel, maat) <= breedte))
      return { maat, regels };
  }
  const { maat, regels: meeste } = maten.at(-1)!;
  const past = (regel: string) => meet(regel, maat) <= breedte;
  const regels = breekOp(
    tekst.split(' ').flatMap((woord) => hak(woord, past)),
    past,
  );
  return { maat, regels: regels.length <= meeste ? regels : kort(regels.slice(0, meeste), past) };
}

function breekOp(woorden: readonly string[], past: (regel: string) => boolean): string[] {
  const regels: string[] = [];
  for (const woord of woorden) {
    const samen = regels.length > 0 ? `${regels.at(-1)} ${woord}` : woord;
    if (regels.length > 0 && past(samen)) regels[regels.length - 1] = samen;
    else regels.push(woord);
  }
  return regels;
}

/** A word in parts that each fit, with hyphens. */
function hak(woord: string, past: (regel: string) => boolean): string[] {
  const delen: string[] = [];
  let rest = [...woord];
  while (!past(rest.join(''))) {
    let eind = rest.length - 1;
    while (eind > 1 && !past(`${rest.slice(0, eind).join('')}-`)) eind--;
    delen.push(`${rest.slice(0, eind).join('')}-`);
    rest = rest.slice(eind);
  }
  return [...delen, rest.join('')];
}

function kort(regels: string[], past: (regel: string) => boolean): string[] {
  let laatste = [...regels.at(-1)!];
  while (laatste.length > 0 && !past(`${laatste.join('')}…`)) laatste = laatste.slice(0, -1);
  return [...regels.slice(0, -1), `${laatste.join('').trimEnd()}…`];
}
