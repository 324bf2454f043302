/** What one part of the release check gave. */
export interface ReleaseResult {
  name: string;
  /** `skipped` when the machine lacks what the part needs. */
  stand: 'goed' | 'fout' | 'overgeslagen';
  /** What was found, measured or missing: a line each. */
  lines: string[];
}

/** Whether the whole check passes: nothing wrong, and with `everythingNeeded` nothing skipped either. */
export const passed = (outcomes: readonly ReleaseResult[], everythingNeeded: boolean): boolean =>
  outcomes.every(({ stand }) => stand === 'goed' || (stand === 'overgeslagen' && !everythingNeeded));

/** All parts for a terminal. */
export const releaseVerslag = (outcomes: readonly ReleaseResult[]): string =>
  outcomes
    .map(({ name, stand, lines }) => [`${name}: ${stand}`, ...lines.map((line) => `    ${line}`)].join('\n'))
    .join('\n');
