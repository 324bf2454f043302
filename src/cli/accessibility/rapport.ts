import { stringify } from 'yaml';
import { rapportSchema, type RapportInput } from '../../schema/rapport.ts';
import { axeRules, axeVersion } from './axe.ts';
import type { Observation } from './visit.ts';
import { ibmVersion } from './ibm.ts';
import { ownCount } from './measure.ts';
import { findingsOf, circumstancesOf } from './count.ts';
import type { Version } from './version.ts';

/** What a run knows besides what it saw. */
export interface Run {
  date: string;
  versie: Version;
  /** The fingerprint of the content when the run began. */
  contents: string;
  browser: string;
  pages: number;
  ibmRules: number;
}

/** The report of a run: data, the same for the same observations. */
export function rapportOf(
  observations: readonly Observation[],
  { date, versie: version, contents, browser, pages, ibmRules }: Run,
): RapportInput {
  return rapportSchema.parse({
    datum: date,
    commit: version.commit,
    gewijzigd: version.changed,
    inhoud: contents,
    browser,
    paginas: pages,
    motoren: [
      { id: 'axe', versie: axeVersion, regels: axeRules },
      { id: 'ibm', versie: ibmVersion, regels: ibmRules },
      { id: 'eigen', regels: ownCount },
    ],
    omstandigheden: circumstancesOf(observations),
    bevindingen: findingsOf(observations),
  });
}

/** The report as the file that goes with the content. */
export const rapportYaml = (rapport: RapportInput): string => HEADING + stringify(rapport, { lineWidth: 0 });

const HEADING = `# De uitkomst van de laatste toegankelijkheidstest. Verander hier niets met de hand;
# dit bestand wordt gemaakt door:
#   npm run toegankelijkheid
`;
