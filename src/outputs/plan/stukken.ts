import { factsOf } from '../../kinds/praktijk/facts.ts';
import { nummer } from '../../model/bronnen.ts';
import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { linkNaar } from '../../model/link.ts';
import { titelVan } from '../../model/titel.ts';
import { cell, link, text } from '../../page/make.ts';
import { loweringFor, sourceLine } from '../../page/make-page.ts';
import { oneSheet } from '../../page/one-sheet.ts';
import type { Cell, PlainPage, SourceLine } from '../../page/plain.ts';
import { sjabloonTekst } from '../../page/sjabloon-document.ts';
import { sourcesIn } from '../../page/walk.ts';

/** What the handbook gives to the papers of a plan; the browser fetches it when somebody asks for one. */
export interface Planstukken {
  /** The paper for council or college, still to be filled in. */
  nota?: PlainPage;
  /** One page for the alderman. */
  a4?: PlainPage;
  /** Per step, in order: its first pitfall with what to do instead. */
  risicos: { stap: string; rij: Cell[] }[];
  /** Good practices: what they brought, how well that is known, and what they do not show. */
  praktijken: { praktijk: string; rij: Cell[] }[];
  /** Every source that the paper or one of its annexes can refer to; the paper numbers those that it keeps. */
  bronnen: SourceLine[];
}

export function planstukkenVan(handboek: Handboek): Planstukken {
  const nota = documentVoor(handboek, 'nota');
  const a4 = documentVoor(handboek, 'a4');
  const risicos = risicosVan(handboek);
  const praktijken = handboek.perSoort.praktijk.map((entry) => praktijkRij(handboek, entry));
  return {
    ...(nota && { nota }),
    ...(a4 && { a4: oneSheet(a4) }),
    risicos,
    praktijken,
    bronnen: nummer(handboek, sourcesIn([nota?.blocks, risicos, praktijken])).map(sourceLine),
  };
}

function documentVoor(handboek: Handboek, papier: 'nota' | 'a4'): PlainPage | undefined {
  const entry = handboek.perSoort.sjabloon.find(({ data }) => data.papier === papier);
  return entry && sjabloonTekst(handboek, entry);
}

/** Per step its first pitfall. */
function risicosVan(handboek: Handboek): Planstukken['risicos'] {
  return handboek.perSoort.stap.flatMap((entry) => {
    const [eerste] = entry.fields.valkuilen;
    if (!eerste) return [];
    const { inline } = loweringFor(handboek, entry);
    return [
      {
        stap: entry.id,
        rij: [
          cell(text(`${entry.data.nummer}. ${titelVan(entry)}`)),
          cell(...inline(eerste.valkuil)),
          cell(...inline(eerste.liever)),
        ],
      },
    ];
  });
}

function praktijkRij(handboek: Handboek, entry: Entry<'praktijk'>): Planstukken['praktijken'][number] {
  const { inline } = loweringFor(handboek, entry);
  const { opbrengst, beperkingen } = entry.fields;
  const { titel, adres } = linkNaar(entry);
  return {
    praktijk: entry.id,
    rij: [
      cell(link(adres, titel)),
      cell(...opbrengst.slice(0, 1).flatMap(inline)),
      cell(text(factsOf(handboek, entry).onderbouwing)),
      cell(...beperkingen.slice(0, 1).flatMap(inline)),
    ],
  };
}
