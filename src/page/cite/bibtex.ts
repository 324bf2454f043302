import { slug } from '../../document/language/slug.ts';
import { capitalise } from '../../text/format/capitalise.ts';
import { citeText } from '../../text/pages/cite.ts';
import type { Cited } from './cited.ts';

/**
 * An entry for BibTeX and biblatex (https://www.ctan.org/pkg/biblatex, §2.1). Titles stand in two braces, so that no
 * style takes their capitals away; so does a publisher, whose name is no given name and surname.
 */
export function bibtex({ title, within, publisher, date, version, address }: Cited): string {
  const [year = '', month = ''] = date.split('-');
  const fields = [
    ...(publisher ? [['author', `{{${latex(publisher)}}}`]] : []),
    ['title', `{{${latex(title)}}}`],
    ...(within ? [['howpublished', `{${latex(within)}}`]] : []),
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['note', `{${capitalise(citeText.version)} ${latex(version)}}`],
    ['url', `{${address}}`],
    ['langid', '{dutch}'],
  ];
  // Of the first words only: a key is typed by hand.
  const key = [slug(title).split('-').slice(0, 6).join('-'), year].join('-');
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}

/** The names that every style knows, and writes in its own language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX prints it; letters with accents stay, as LaTeX has read UTF-8 since 2018. */
const latex = (text: string): string =>
  text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
