import { kinds } from '../kinds/index.ts';
import { nearest } from '../document/nearest.ts';
import { datumTekst } from '../text/datum.ts';
import { sleutelVan } from '../model/entry.ts';
import type { Handboek } from '../model/handboek.ts';
import { titelVan } from '../model/titel.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { certain } from '../document/certain.ts';

/** Pages of an edition in the place of national ones: only on purpose, and only where there is one. */
export function checkReplacements(
  { editie }: Handboek,
  { vervangen, gezien, editieId }: Context,
): Bevinding[] {
  const bestand = `edities/${editieId}.yaml`;
  const botsing = vervangen
    .filter((pagina) => !editie.vervang.includes(sleutelVan(pagina)))
    .map((pagina): Bevinding => ({
      rule: 'editie-botsing',
      bestand: pagina.bestand,
      pad: [],
      message: `Landelijk bestaat ${sleutelVan(pagina)} ook.`,
      hint: `Wilt u die pagina vervangen, zet ${sleutelVan(pagina)} dan bij vervang in ${bestand}. Geef het bestand anders een andere naam.`,
    }));
  const klaar = vervangen.map(sleutelVan);
  const landelijk = gezien.filter((item) => !item.bestand.startsWith('edities/')).map(sleutelVan);
  const ontbreekt = editie.vervang.flatMap((sleutel, i): Bevinding[] => {
    if ((klaar as string[]).includes(sleutel)) return [];
    const hier = { rule: 'vervanging-ontbreekt' as const, bestand, pad: ['vervang', i] };
    if (!(landelijk as string[]).includes(sleutel)) {
      const bedoeld = nearest(sleutel, [...landelijk, ...klaar]);
      return [
        {
          ...hier,
          message: `De landelijke pagina ${sleutel} bestaat niet.`,
          hint: bedoeld
            ? `Bedoelde u «${bedoeld}»?`
            : 'Haal deze regel weg: een nieuwe pagina hoeft niet bij vervang te staan.',
        },
      ];
    }
    const oud = certain(gezien.find((item) => sleutelVan(item) === sleutel)).bestand;
    return [
      {
        ...hier,
        message: `Voor ${sleutel} staat er geen eigen bestand klaar.`,
        hint: `Kopieer ${oud} naar edities/${editieId}/${oud} en pas het aan, of haal deze regel weg.`,
      },
    ];
  });
  const herkomst: Bevinding[] =
    editie.vervang.length > 0 && !editie.herkomst
      ? [
          {
            rule: 'veld-ontbreekt',
            bestand,
            pad: ['herkomst'],
            message: 'Het veld «herkomst» ontbreekt.',
            hint: 'Voeg «herkomst:» toe, met versie en datum van de landelijke inhoud: dan meldt de controle wat er landelijk verandert aan de pagina’s die u vervangt.',
          },
        ]
      : [];
  return [...botsing, ...ontbreekt, ...herkomst];
}

/** What changed in the national content since the edition was made of it. */
export function checkNationalChanges(
  { editie: { herkomst } }: Handboek,
  { vervangen, landelijk, editieId }: Context,
): Bevinding[] {
  if (!herkomst) return [];
  const bestand = `edities/${editieId}.yaml`;
  const nu = landelijk
    ? ` Zet daarna in ${bestand} bij herkomst: versie ${landelijk.versie}, datum ${landelijk.datum}.`
    : '';
  const paginas = vervangen.flatMap((pagina): Bevinding[] => {
    if (!pagina.landelijk) return [];
    const { wijzigingen = [] } = pagina.landelijk.data as { wijzigingen?: { datum: string; wat: string }[] };
    const sinds = wijzigingen
      .filter(({ datum }) => datum > herkomst.datum)
      .sort((a, b) => (a.datum < b.datum ? -1 : 1))
      .map(({ datum, wat }) => `${datumTekst(datum)}: ${wat}`);
    if (sinds.length === 0) return [];
    return [
      {
        rule: 'landelijk-gewijzigd',
        bestand: pagina.bestand,
        pad: [],
        message: `${kinds[pagina.soort].words.article} ${kinds[pagina.soort].words.one} «${titelVan(pagina.landelijk)}» is landelijk veranderd sinds ${datumTekst(herkomst.datum)}. ${sinds.join(' ')}`,
        hint: `Vergelijk met ${pagina.landelijk.bestand} en neem over wat past.${nu}`,
      },
    ];
  });
  if (!landelijk || landelijk.versie === herkomst.versie) return paginas;
  const geraakt = paginas.length === 0 ? 'geen van de pagina’s die u vervangt' : 'pagina’s die u vervangt';
  return [
    ...paginas,
    {
      rule: 'landelijk-gewijzigd',
      bestand,
      pad: ['herkomst', 'versie'],
      message: `Deze editie is nagelopen tot landelijke versie ${herkomst.versie}. Nu is er versie ${landelijk.versie}, van ${datumTekst(landelijk.datum)}. Dat raakt ${geraakt}.`,
      hint: `In CHANGELOG.md leest u wat er nieuw is.${nu}`,
    },
  ];
}
