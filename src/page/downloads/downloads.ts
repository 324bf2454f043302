import { downloads as word, type Group, type LineOf } from '../../text/outputs/downloads.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import type { Offer } from '../../handbook/output-file.ts';
import { fileOf, offeredFiles, type DownloadFile } from './file.ts';

/** The page of all files to take along. */
export interface Downloads extends HandbookLink {
  summary: string;
  crumbs: HandbookLink[];
  /** Of which version the files are. */
  versie: string;
  groups: DownloadGroup[];
  accessible: { format: string; how: string }[];
}
export interface DownloadGroup {
  id: string;
  title: string;
  explanation: string;
  /** What one takes along: a page of the site, or a name with what it is for. */
  lines: { name: string; address?: string; whatFor?: string; files: DownloadFile[] }[];
}

export const DOWNLOADS_ADDRESS = '/downloads/';

export function downloadsFor(handbook: Handbook): Downloads {
  const { editie } = handbook;
  const groups = groupsOf(handbook);
  const formats = new Set(
    groups.flatMap(({ lines }) =>
      lines.flatMap(({ files }) => files.map(({ format }) => word.formats[format])),
    ),
  );
  return {
    titel: word.title,
    adres: DOWNLOADS_ADDRESS,
    summary: word.summary(groups.some(({ id }) => id === 'agenda')),
    crumbs: [{ titel: nl.start, adres: '/' }],
    versie: word.versie(editie.versie, dateText(editie.datum)),
    groups,
    accessible: Object.entries(word.accessibility.lines).flatMap(([format, how]) => {
      const name = word.formats[format as keyof typeof word.accessibility.lines];
      return formats.has(name) ? [{ format: name, how }] : [];
    }),
  };
}

/** Every file that readers are offered, in groups, each with what it is of. */
function groupsOf(handbook: Handbook): DownloadGroup[] {
  const { editie, perSoort } = handbook;
  const files = offeredFiles(handbook).filter(({ offered: { along } }) =>
    // What belongs to the pages of a soort is nothing when there are none.
    along && 'soort' in along ? perSoort[along.soort].length > 0 : true,
  );
  const perGroup = Map.groupBy(files, ({ offered }) => offered.group);
  return (Object.keys(word.groups) as Group[]).flatMap((id) => {
    const inGroup = perGroup.get(id);
    if (!inGroup) return [];
    const { title, explanation } = word.groups[id];
    const perLine = new Map<string, { line: Line; files: DownloadFile[] }>();
    for (const file of inGroup) {
      const { line } = file.offered;
      const key = typeof line === 'string' ? line : (line.page ?? line.name);
      const known = perLine.get(key);
      if (known) known.files.push(fileOf(file));
      else perLine.set(key, { line, files: [fileOf(file)] });
    }
    const lines = [...perLine.values()]
      .sort((a, b) => place(a.line) - place(b.line))
      .map(({ line, files }) => ({ ...lineOf(line), files }));
    return {
      id,
      title,
      explanation: id === 'agenda' ? `${calendarData(editie)} ${explanation}` : explanation,
      lines,
    };
  });
}

type Line = Offer['line'];
const LINES = Object.keys(word.lines) as LineOf[];

/** Lines with words of their own stand in the order of those words, others as the handbook has them. */
const place = (line: Line): number => (typeof line === 'string' ? LINES.indexOf(line) : 0);

const lineOf = (line: Line): Omit<DownloadGroup['lines'][number], 'files'> =>
  typeof line === 'string' ? word.lines[line] : { name: line.name, ...(line.page && { address: line.page }) };

/** An edition of no municipality has no dates of its own. */
const calendarData = ({ gemeente, startdatum: startDate }: Handbook['editie']): string =>
  gemeente ? word.calendarData.own : word.calendarData.example(dateText(startDate));
