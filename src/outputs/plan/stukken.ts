import { nummer } from '../../model/bronnen.ts';
import type { ElkeEntry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { pageFor } from '../../model/pagina/index.ts';
import { cel, link, tekst } from '../shared/stuk/maak.ts';
import { eenBladVan } from '../shared/stuk/een-blad.ts';
import { schrijverVoor } from '../shared/stuk/schrijver.ts';
import { sjabloonTekst } from '../shared/stuk/document.ts';
import { bronregel } from '../shared/stuk/stuk.ts';
import type { Bronregel, Cel, Stuk } from '../shared/stuk/types.ts';
import { bronnenIn } from './bronnen.ts';

/** What the handbook gives to the papers of a plan; the browser fetches it when somebody asks for one. */
export interface Planstukken {
  /** The paper for council or college, still to be filled in. */
  nota?: Stuk;
  /** One page for the alderman. */
  a4?: Stuk;
  /** Per step, in order: its first pitfall with what to do instead. */
  risicos: { stap: string; rij: Cel[] }[];
  /** Good practices: what they brought, how well that is known, and what they do not show. */
  praktijken: { praktijk: string; rij: Cel[] }[];
  /** Every source that the paper or one of its annexes can refer to; the paper numbers those that it keeps. */
  bronnen: Bronregel[];
}

export function planstukkenVan(handboek: Handboek): Planstukken {
  const nota = documentVoor(handboek, 'nota');
  const a4 = documentVoor(handboek, 'a4');
  const risicos = risicosVan(handboek);
  const praktijken = handboek.perSoort.praktijk.map((entry) => praktijkRij(handboek, entry));
  return {
    ...(nota && { nota }),
    ...(a4 && { a4: eenBladVan(a4) }),
    risicos,
    praktijken,
    bronnen: nummer(handboek, bronnenIn([nota?.blokken, risicos, praktijken])).map(bronregel),
  };
}

function documentVoor(handboek: Handboek, papier: 'nota' | 'a4'): Stuk | undefined {
  const entry = handboek.perSoort.sjabloon.find(({ data }) => data.papier === papier);
  return entry && sjabloonTekst(handboek, entry);
}

function risicosVan(handboek: Handboek): Planstukken['risicos'] {
  return handboek.perSoort.stap.flatMap((entry) => {
    const page = pageFor(handboek, entry);
    const { zin } = schrijverVoor(page);
    const [eerste] = page.valkuilen;
    if (!eerste) return [];
    return [
      {
        stap: entry.id,
        rij: [
          cel(tekst(`${page.nummer}. ${page.titel}`)),
          cel(...zin(eerste.valkuil)),
          cel(...zin(eerste.liever)),
        ],
      },
    ];
  });
}

function praktijkRij(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'praktijk' }>,
): Planstukken['praktijken'][number] {
  const page = pageFor(handboek, entry);
  const { zin } = schrijverVoor(page);
  const eerste = (zinnen: typeof page.opbrengst) => (zinnen[0] ? zin(zinnen[0]) : []);
  return {
    praktijk: entry.id,
    rij: [
      cel(link(page.adres, page.titel)),
      cel(...eerste(page.opbrengst)),
      cel(tekst(page.onderbouwing)),
      cel(...eerste(page.beperkingen)),
    ],
  };
}
