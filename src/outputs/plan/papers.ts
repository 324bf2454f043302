import { factsOf } from '../../kinds/praktijk/facts.ts';
import { number } from '../../handbook/bronnen/bronnen.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo } from '../../handbook/link.ts';
import { titleOf } from '../../handbook/title.ts';
import { cell, link, text } from '../../page/make.ts';
import { loweringFor, sourceLine } from '../../page/make-page.ts';
import { oneSheet } from '../../page/plain/one-sheet.ts';
import type { Cell, PlainPage, SourceLine } from '../../page/plain/plain.ts';
import { sjabloonText } from '../../page/plain/sjabloon-document.ts';
import { sourcesIn } from '../../page/plain/walk.ts';

/** What the handbook gives to the papers of a plan; the browser fetches it when somebody asks for one. */
export interface PlanPieces {
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

export function planPiecesOf(handbook: Handbook): PlanPieces {
  const nota = documentFor(handbook, 'nota');
  const a4 = documentFor(handbook, 'a4');
  const risks = risksOf(handbook);
  const praktijken = handbook.perSoort.praktijk.map((entry) => praktijkRow(handbook, entry));
  return {
    ...(nota && { nota }),
    ...(a4 && { a4: oneSheet(a4) }),
    risicos: risks,
    praktijken,
    bronnen: number(handbook, sourcesIn([nota?.blocks, risks, praktijken])).map(sourceLine),
  };
}

function documentFor(handbook: Handbook, papier: 'nota' | 'a4'): PlainPage | undefined {
  const entry = handbook.perSoort.sjabloon.find(({ data }) => data.papier === papier);
  return entry && sjabloonText(handbook, entry);
}

/** Per step its first pitfall. */
function risksOf(handbook: Handbook): PlanPieces['risicos'] {
  return handbook.perSoort.stap.flatMap((entry) => {
    const [first] = entry.fields.valkuilen;
    if (!first) return [];
    const { inline } = loweringFor(handbook, entry);
    return [
      {
        stap: entry.id,
        rij: [
          cell(text(`${entry.data.nummer}. ${titleOf(entry)}`)),
          cell(...inline(first.valkuil)),
          cell(...inline(first.liever)),
        ],
      },
    ];
  });
}

function praktijkRow(handbook: Handbook, entry: Entry<'praktijk'>): PlanPieces['praktijken'][number] {
  const { inline } = loweringFor(handbook, entry);
  const { opbrengst: outcome, beperkingen: limitations } = entry.fields;
  const { titel: title, adres: address } = linkTo(entry);
  return {
    praktijk: entry.id,
    rij: [
      cell(link(address, title)),
      cell(...outcome.slice(0, 1).flatMap(inline)),
      cell(text(factsOf(handbook, entry).grounds)),
      cell(...limitations.slice(0, 1).flatMap(inline)),
    ],
  };
}
