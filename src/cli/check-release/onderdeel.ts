/** What one part of the release check gave. */
export interface Uitkomst {
  naam: string;
  /** `overgeslagen` when the machine lacks what the part needs. */
  stand: 'goed' | 'fout' | 'overgeslagen';
  /** What was found, measured or missing: a line each. */
  regels: string[];
}

/** Whether the whole check passes: nothing wrong, and with `allesNodig` nothing skipped either. */
export const geslaagd = (uitkomsten: readonly Uitkomst[], allesNodig: boolean): boolean =>
  uitkomsten.every(({ stand }) => stand === 'goed' || (stand === 'overgeslagen' && !allesNodig));

/** All parts for a terminal. */
export const verslag = (uitkomsten: readonly Uitkomst[]): string =>
  uitkomsten
    .map(({ naam, stand, regels }) =>
      [`${naam}: ${stand}`, ...regels.map((regel) => `    ${regel}`)].join('\n'),
    )
    .join('\n');
