import { kinds } from '../../kinds/index.ts';
import { nearest } from '../../document/language/nearest.ts';
import { dateText } from '../../text/format/date.ts';
import { keyOf } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { titleOf } from '../../handbook/title.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { certain } from '../../document/certain.ts';

/** Pages of an edition in the place of national ones: only on purpose, and only where there is one. */
export function checkReplacements({ editie }: Handbook, { replaced, seen, editieId }: Context): Finding[] {
  const file = `edities/${editieId}.yaml`;
  const conflict = replaced
    .filter((page) => !editie.vervang.includes(keyOf(page)))
    .map((page): Finding => ({
      rule: 'editie-botsing',
      bestand: page.file,
      path: [],
      message: `Landelijk bestaat ${keyOf(page)} ook.`,
      hint: `Wilt u die pagina vervangen, zet ${keyOf(page)} dan bij vervang in ${file}. Geef het bestand anders een andere naam.`,
    }));
  const ready = replaced.map(keyOf);
  const national = seen.filter((item) => !item.bestand.startsWith('edities/')).map(keyOf);
  const missing = editie.vervang.flatMap((key, i): Finding[] => {
    if ((ready as string[]).includes(key)) return [];
    const here = { rule: 'vervanging-ontbreekt' as const, bestand: file, path: ['vervang', i] };
    if (!(national as string[]).includes(key)) {
      const meant = nearest(key, [...national, ...ready]);
      return [
        {
          ...here,
          message: `De landelijke pagina ${key} bestaat niet.`,
          hint: meant
            ? `Bedoelde u «${meant}»?`
            : 'Haal deze regel weg: een nieuwe pagina hoeft niet bij vervang te staan.',
        },
      ];
    }
    const old = certain(seen.find((item) => keyOf(item) === key)).bestand;
    return [
      {
        ...here,
        message: `Voor ${key} staat er geen eigen bestand klaar.`,
        hint: `Kopieer ${old} naar edities/${editieId}/${old} en pas het aan, of haal deze regel weg.`,
      },
    ];
  });
  const provenance: Finding[] =
    editie.vervang.length > 0 && !editie.herkomst
      ? [
          {
            rule: 'veld-ontbreekt',
            bestand: file,
            path: ['herkomst'],
            message: 'Het veld «herkomst» ontbreekt.',
            hint: 'Voeg «herkomst:» toe, met versie en datum van de landelijke inhoud: dan meldt de controle wat er landelijk verandert aan de pagina’s die u vervangt.',
          },
        ]
      : [];
  return [...conflict, ...missing, ...provenance];
}

/** What changed in the national content since the edition was made of it. */
export function checkNationalChanges(
  { editie: { herkomst: provenance } }: Handbook,
  { replaced, national, editieId }: Context,
): Finding[] {
  if (!provenance) return [];
  const file = `edities/${editieId}.yaml`;
  const nu = national
    ? ` Zet daarna in ${file} bij herkomst: versie ${national.versie}, datum ${national.datum}.`
    : '';
  const pages = replaced.flatMap((page): Finding[] => {
    if (!page.national) return [];
    const { wijzigingen: changes = [] } = page.national.data as {
      wijzigingen?: { datum: string; wat: string }[];
    };
    const since = changes
      .filter(({ datum: date }) => date > provenance.datum)
      .sort((a, b) => (a.datum < b.datum ? -1 : 1))
      .map(({ datum: date, wat: what }) => `${dateText(date)}: ${what}`);
    if (since.length === 0) return [];
    return [
      {
        rule: 'landelijk-gewijzigd',
        bestand: page.file,
        path: [],
        message: `${kinds[page.soort].words.article} ${kinds[page.soort].words.one} «${titleOf(page.national)}» is landelijk veranderd sinds ${dateText(provenance.datum)}. ${since.join(' ')}`,
        hint: `Vergelijk met ${page.national.bestand} en neem over wat past.${nu}`,
      },
    ];
  });
  if (!national || national.versie === provenance.versie) return pages;
  const touched = pages.length === 0 ? 'geen van de pagina’s die u vervangt' : 'pagina’s die u vervangt';
  return [
    ...pages,
    {
      rule: 'landelijk-gewijzigd',
      bestand: file,
      path: ['herkomst', 'versie'],
      message: `Deze editie is nagelopen tot landelijke versie ${provenance.versie}. Nu is er versie ${national.versie}, van ${dateText(national.datum)}. Dat raakt ${touched}.`,
      hint: `In CHANGELOG.md leest u wat er nieuw is.${nu}`,
    },
  ];
}
