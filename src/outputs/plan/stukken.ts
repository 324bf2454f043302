import type { ElkeEntry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { pageFor } from '../../model/pagina/index.ts';
import { planUitvoer as woord } from '../../text/plan/uitvoer.ts';
import { alinea, cel, link, tabel, tekst } from '../shared/stuk/maak.ts';
import { nummerBronnen } from '../shared/stuk/nummer-bronnen.ts';
import { schrijverVoor } from '../shared/stuk/schrijver.ts';
import { sjabloonTekst } from '../shared/stuk/document.ts';
import { bronregel } from '../shared/stuk/stuk.ts';
import type { Bronregel, Cel, Stuk, StukBlok } from '../shared/stuk/types.ts';
import { nummer } from '../../model/bronnen.ts';

/** What the handbook gives to the papers of a plan; the browser fetches it when somebody asks for one. */
export interface Planstukken {
  /** The paper for council or college, still to be filled in; with what annexes add. */
  nota?: Stuk;
  /** One page for the alderman. */
  a4?: Stuk;
  /** Per step, in order: its first pitfall with what to do instead. */
  risicos: { stap: string; rij: Cel[] }[];
  praktijken: StukBlok[];
}

export function planstukkenVan(handboek: Handboek): Planstukken {
  const nota = documentVoor(handboek, 'nota');
  const a4 = documentVoor(handboek, 'a4');
  const praktijken = praktijkBlokken(handboek);
  return {
    ...(nota ? metBijlage(nota, praktijken) : { praktijken: praktijken.blokken }),
    ...(a4 && { a4: alleenEersteDeel(a4) }),
    risicos: risicosVan(handboek),
  };
}

function documentVoor(handboek: Handboek, papier: 'nota' | 'a4'): Stuk | undefined {
  const entry = handboek.perSoort.sjabloon.find(({ data }) => data.papier === papier);
  return entry && sjabloonTekst(handboek, entry);
}

/** The paper and its annex with one numbering of sources. */
function metBijlage(
  nota: Stuk,
  praktijken: { blokken: StukBlok[]; bronnen: Bronregel[] },
): Pick<Planstukken, 'nota' | 'praktijken'> {
  const bronnen = [
    ...new Map([...nota.bronnen, ...praktijken.bronnen].map((bron) => [bron.id, bron])).values(),
  ];
  const samen = { ...nota, blokken: [...nota.blokken, ...praktijken.blokken], bronnen };
  const { delen } = nummerBronnen(
    [{ id: 'nota', titel: '', adres: '', samenvatting: [], inleiding: [], stukken: [samen] }],
    bronnen.map(({ id }) => id),
  );
  const { blokken, bronnen: genummerd } = delen[0]!.stukken[0]!;
  return {
    nota: { ...nota, blokken: blokken.slice(0, nota.blokken.length), bronnen: genummerd },
    praktijken: blokken.slice(nota.blokken.length),
  };
}

/** What one prints: everything before the second part of the document. */
function alleenEersteDeel(a4: Stuk): Stuk {
  const koppen = a4.blokken.flatMap((blok, i) => (blok.type === 'kop' && blok.niveau === 2 ? [i] : []));
  const [begin = 0, einde = a4.blokken.length] = koppen;
  const blokken = a4.blokken.slice(begin + 1, einde);
  const genoemd = JSON.stringify(blokken);
  return { ...a4, blokken, bronnen: a4.bronnen.filter(({ id }) => genoemd.includes(`"id":"${id}"`)) };
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

/** Good practices side by side: what they brought, how well that is known, and what they do not show. */
function praktijkBlokken(handboek: Handboek): { blokken: StukBlok[]; bronnen: Bronregel[] } {
  const rijen = handboek.perSoort.praktijk.map((entry) => praktijkRij(handboek, entry));
  if (rijen.length === 0) return { blokken: [], bronnen: [] };
  const ids = new Set(rijen.flatMap(({ ids }) => ids));
  return {
    blokken: [
      alinea(tekst(woord.eldersUitleg)),
      tabel(
        woord.elders,
        [woord.praktijk, woord.bracht, woord.onderbouwing, woord.beperking].map((naam) => cel(tekst(naam))),
        rijen.map(({ rij }) => rij),
        { rijkop: true },
      ),
    ],
    bronnen: nummer(handboek, [...ids]).map(bronregel),
  };
}

function praktijkRij(
  handboek: Handboek,
  entry: Extract<ElkeEntry, { soort: 'praktijk' }>,
): { rij: Cel[]; ids: string[] } {
  const page = pageFor(handboek, entry);
  const { zin } = schrijverVoor(page);
  const eerste = (zinnen: typeof page.opbrengst) => (zinnen[0] ? zin(zinnen[0]) : []);
  const rij = [
    cel(link(page.adres, page.titel)),
    cel(...eerste(page.opbrengst)),
    cel(tekst(page.onderbouwing)),
    cel(...eerste(page.beperkingen)),
  ];
  return { rij, ids: [...JSON.stringify(rij).matchAll(/\{"id":"([^"]+)","nummer"/g)].map(([, id]) => id!) };
}
