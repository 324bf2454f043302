import { kinds, hasPage, soortNames } from '../../kinds/index.ts';
import { nearest } from '../../document/language/nearest.ts';
import type { Taxonomie } from '../../schema/fields.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { keyOf, type Key } from '../../handbook/entry.ts';
import { texts } from '../words/texts.ts';
import { isKnownSoort, referencesFromText } from '../../handbook/references.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { certain } from '../../document/certain.ts';

/** References to entries that do not exist. An entry whose data are wrong does exist. */
export function checkReferences(handbook: Handbook, { seen }: Context): Finding[] {
  const ids = (soort: string) => seen.filter((item) => item.soort === soort).map(({ id }) => id);
  const known = new Set(seen.map(keyOf));
  const fromEntries = handbook.verwijzingen
    .filter((to) => !known.has(keyOf(to)))
    .map(({ van: of, soort, id, pad: path, plek: place }) => ({
      ...message(soort, id),
      bestand: certain(handbook.entry.get(of)).bestand,
      path,
      ...(place && { plek: place }),
    }));
  const fromLists = [
    ...handbook.handleiding.start.verder.map((to, i) => ({
      to,
      bestand: 'handleiding.yaml',
      path: ['start', 'verder', i],
    })),
    ...(['vooraf', 'achteraf'] as const).flatMap((place) =>
      (handbook.handleiding.kortBoek?.[place] ?? []).map((to, i) => ({
        to,
        bestand: 'handleiding.yaml',
        path: ['kortBoek', place, i],
      })),
    ),
    ...(handbook.handleiding.start.elders?.plekken ?? []).flatMap(({ paginas: pages }, i) =>
      pages.map((to, j) => ({
        to,
        bestand: 'handleiding.yaml',
        path: ['start', 'elders', 'plekken', i, 'paginas', j],
      })),
    ),
    ...handbook.editie.verberg.map((to, i) => ({ to, bestand: handbook.editieFile, path: ['verberg', i] })),
    ...handbook.editie.kaders.map(({ pagina: to }, i) => ({
      to,
      bestand: handbook.editieFile,
      path: ['kaders', i, 'pagina'],
    })),
  ].flatMap(({ to, ...here }): Finding[] => {
    const [soort = '', id = ''] = to.split(':');
    return known.has(to as Key) ? [] : [{ ...message(soort, id), ...here }];
  });
  return [...fromEntries, ...fromLists, ...fromGeneralTexts(), ...fromNetwork(handbook)];

  function message(soort: string, id: string): Pick<Finding, 'rule' | 'message' | 'hint'> {
    if (!isKnownSoort(soort)) {
      const meant = nearest(soort, soortNames);
      return {
        rule: 'verwijzing-onbekend',
        message: `De soort «${soort}» bestaat niet.`,
        hint: meant ? `Bedoelde u «${meant}:${id}»?` : `Kies uit: ${soortNames.join(', ')}.`,
      };
    }
    const meant = nearest(id, ids(soort));
    // What has no page of its own is looked up in its folder.
    const folder = hasPage(soort) ? '' : `${kinds[soort].folder}/`;
    return {
      rule: 'verwijzing-onbekend',
      message: `${kinds[soort].words.article} ${kinds[soort].words.one} «${id}» bestaat niet.`,
      hint: meant
        ? `Bedoelde u «${meant}»?`
        : `Kijk welke ${kinds[soort].words.more} er zijn${folder && ` in content/${folder}`}, of haal de verwijzing weg.`,
    };
  }

  function fromGeneralTexts(): Finding[] {
    return texts({ ...handbook, alle: [] }).flatMap(({ file, path, text }) =>
      referencesFromText(text)
        .filter((to) => !known.has(keyOf(to)))
        .map(({ soort, id, plek: place }) => ({ ...message(soort, id), bestand: file, path, plek: place })),
    );
  }
}

/** Lines of the drawing of the network that begin or end at no point of it. */
function fromNetwork({ handleiding: { netwerkmodel: model } }: Handbook): Finding[] {
  const ids = model?.punten.map(({ id }) => id) ?? [];
  return (model?.lijnen ?? []).flatMap((line, i) =>
    (['van', 'naar'] as const).flatMap((end): Finding[] => {
      if (ids.includes(line[end])) return [];
      const meant = nearest(line[end], ids);
      return [
        {
          rule: 'verwijzing-onbekend',
          bestand: 'handleiding.yaml',
          path: ['netwerkmodel', 'lijnen', i, end],
          message: `Het punt «${line[end]}» staat niet bij punten.`,
          hint: meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${ids.join(', ')}.`,
        },
      ];
    }),
  );
}

/** Choices that are not in their list in `handleiding.yaml`. */
export function checkTaxonomy(handbook: Handbook, { editieId }: Context): Finding[] {
  const choices = handbook.alle.flatMap((entry) =>
    entry.marked.flatMap(({ meta, waarde: value, pad: path }): Finding[] => {
      if (!meta.taxonomie) return [];
      return unknown(meta.taxonomie, value).map((message) => ({
        ...message,
        bestand: entry.bestand,
        path,
      }));
    }),
  );
  const themas = handbook.perSoort.thema.flatMap(({ id, bestand: file }) =>
    unknown('themas', id).map((message) => ({ ...message, bestand: file, path: [] })),
  );
  const contacten = handbook.editie.contacten.flatMap(({ rol }, i) =>
    unknown('rollen', rol).map((message) => ({
      ...message,
      bestand: `edities/${editieId}.yaml`,
      path: ['contacten', i, 'rol'],
    })),
  );
  return [...choices, ...themas, ...contacten];

  function unknown(list: Taxonomie, value: string): Pick<Finding, 'rule' | 'message' | 'hint'>[] {
    const ids = handbook.handleiding[list].map(({ id }) => id);
    if (ids.includes(value)) return [];
    const meant = nearest(value, ids);
    return [
      {
        rule: 'taxonomie-onbekend',
        message: `«${value}» staat niet in de lijst ${list} van handleiding.yaml.`,
        hint: meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${ids.join(', ')}.`,
      },
    ];
  }
}
