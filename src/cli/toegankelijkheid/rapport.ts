import { stringify } from 'yaml';
import { rapportSchema, type RapportInput } from '../../schema/rapport.ts';
import { axeRegels, axeVersie } from './axe.ts';
import type { Waarneming } from './bezoek.ts';
import { ibmVersie } from './ibm.ts';
import { eigenAantal } from './meet.ts';
import { bevindingenVan, omstandighedenVan } from './tel.ts';
import type { Versie } from './versie.ts';

/** What a run knows besides what it saw. */
export interface Run {
  datum: string;
  versie: Versie;
  /** The fingerprint of the content when the run began. */
  inhoud: string;
  browser: string;
  paginas: number;
  ibmRegels: number;
}

/** The report of a run: data, the same for the same observations. */
export function rapportVan(
  waarnemingen: readonly Waarneming[],
  { datum, versie, inhoud, browser, paginas, ibmRegels }: Run,
): RapportInput {
  return rapportSchema.parse({
    datum,
    ...versie,
    inhoud,
    browser,
    paginas,
    motoren: [
      { id: 'axe', versie: axeVersie, regels: axeRegels },
      { id: 'ibm', versie: ibmVersie, regels: ibmRegels },
      { id: 'eigen', regels: eigenAantal },
    ],
    omstandigheden: omstandighedenVan(waarnemingen),
    bevindingen: bevindingenVan(waarnemingen),
  });
}

/** The report as the file that goes with the content. */
export const rapportYaml = (rapport: RapportInput): string => KOP + stringify(rapport, { lineWidth: 0 });

const KOP = `# De uitkomst van de laatste toegankelijkheidstest. Verander hier niets met de hand;
# dit bestand wordt gemaakt door:
#   npm run toegankelijkheid
`;
