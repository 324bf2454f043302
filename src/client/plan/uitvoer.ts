import type { Plangegevens } from '../../model/plan/gegevens.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { schrijfPlan } from '../../model/plan/schrijf.ts';
import { planTekst } from '../../text/plan/script.ts';
import { bied } from './bestand.ts';

/** What a plan can become. A writer of `outputs/` is fetched when somebody asks for its file, by `import()`. */
export interface Uitvoer {
  /** The id of the button that asks for it. */
  knop: string;
  maak: (plan: Plan, gegevens: Plangegevens) => void | Promise<void>;
}

/** Every file that the page can make. A new one is a row here, and a button in `components/plan/Meenemen.astro`. */
export const uitvoer: readonly Uitvoer[] = [{ knop: 'plan-bewaar', maak: bewaarBestand }];

/** The plan itself, to open again on this page. */
export function bewaarBestand(plan: Plan): void {
  bied(planTekst.bestand(naamVan(plan)), schrijfPlan(plan));
}

/** The municipality as part of a file name. Example: `’s-Gravendam` → `s-gravendam`. */
const naamVan = ({ gemeente }: Plan): string =>
  gemeente
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
