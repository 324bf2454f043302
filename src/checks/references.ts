import { kinds, hasPage, soortNamen } from '../kinds/index.ts';
import { nearest } from '../document/nearest.ts';
import type { Taxonomie } from '../schema/velden.ts';
import type { Handboek } from '../model/handboek.ts';
import { sleutelVan, type Sleutel } from '../model/entry.ts';
import { isBekendeSoort, verwijzingenUitTekst } from '../model/verwijzingen.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';
import { certain } from '../document/certain.ts';

/** References to entries that do not exist. An entry whose data are wrong does exist. */
export function checkReferences(handboek: Handboek, { gezien, editieId }: Context): Bevinding[] {
  const ids = (soort: string) => gezien.filter((item) => item.soort === soort).map(({ id }) => id);
  const bekend = new Set(gezien.map(sleutelVan));
  const uitEntries = handboek.verwijzingen
    .filter((naar) => !bekend.has(sleutelVan(naar)))
    .map(({ van, soort, id, pad, plek }) => ({
      ...melding(soort, id),
      bestand: certain(handboek.entry.get(van)).bestand,
      pad,
      ...(plek && { plek }),
    }));
  const uitLijsten = [
    ...handboek.handleiding.start.verder.map((naar, i) => ({
      naar,
      bestand: 'handleiding.yaml',
      pad: ['start', 'verder', i],
    })),
    ...handboek.handleiding.start.elders.plekken.flatMap(({ paginas }, i) =>
      paginas.map((naar, j) => ({
        naar,
        bestand: 'handleiding.yaml',
        pad: ['start', 'elders', 'plekken', i, 'paginas', j],
      })),
    ),
    ...handboek.editie.verberg.map((naar, i) => ({
      naar,
      bestand: `edities/${editieId}.yaml`,
      pad: ['verberg', i],
    })),
  ].flatMap(({ naar, ...hier }): Bevinding[] => {
    const [soort = '', id = ''] = naar.split(':');
    return bekend.has(naar as Sleutel) ? [] : [{ ...melding(soort, id), ...hier }];
  });
  return [...uitEntries, ...uitLijsten, ...uitHandleiding()];

  function melding(soort: string, id: string): Pick<Bevinding, 'rule' | 'message' | 'hint'> {
    if (!isBekendeSoort(soort)) {
      const bedoeld = nearest(soort, soortNamen);
      return {
        rule: 'verwijzing-onbekend',
        message: `De soort «${soort}» bestaat niet.`,
        hint: bedoeld ? `Bedoelde u «${bedoeld}:${id}»?` : `Kies uit: ${soortNamen.join(', ')}.`,
      };
    }
    const bedoeld = nearest(id, ids(soort));
    // What has no page of its own is looked up in its folder.
    const map = hasPage(soort) ? '' : `${kinds[soort].folder}/`;
    return {
      rule: 'verwijzing-onbekend',
      message: `${kinds[soort].words.article} ${kinds[soort].words.one} «${id}» bestaat niet.`,
      hint: bedoeld
        ? `Bedoelde u «${bedoeld}»?`
        : `Kijk welke ${kinds[soort].words.more} er zijn${map && ` in content/${map}`}, of haal de verwijzing weg.`,
    };
  }

  function uitHandleiding(): Bevinding[] {
    return handboek.handleidingTeksten.flatMap(({ pad, tekst }) =>
      verwijzingenUitTekst(tekst)
        .filter((naar) => !bekend.has(sleutelVan(naar)))
        .map(({ soort, id, plek }) => ({ ...melding(soort, id), bestand: 'handleiding.yaml', pad, plek })),
    );
  }
}

/** Choices that are not in their list in `handleiding.yaml`. */
export function checkTaxonomy(handboek: Handboek, { editieId }: Context): Bevinding[] {
  const keuzes = handboek.alle.flatMap((entry) =>
    entry.marked.flatMap(({ meta, waarde, pad }): Bevinding[] => {
      if (!meta.taxonomie) return [];
      return onbekend(meta.taxonomie, waarde).map((melding) => ({
        ...melding,
        bestand: entry.bestand,
        pad,
      }));
    }),
  );
  const themas = handboek.perSoort.thema.flatMap(({ id, bestand }) =>
    onbekend('themas', id).map((melding) => ({ ...melding, bestand, pad: [] })),
  );
  const contacten = handboek.editie.contacten.flatMap(({ rol }, i) =>
    onbekend('rollen', rol).map((melding) => ({
      ...melding,
      bestand: `edities/${editieId}.yaml`,
      pad: ['contacten', i, 'rol'],
    })),
  );
  return [...keuzes, ...themas, ...contacten];

  function onbekend(lijst: Taxonomie, waarde: string): Pick<Bevinding, 'rule' | 'message' | 'hint'>[] {
    const ids = handboek.handleiding[lijst].map(({ id }) => id);
    if (ids.includes(waarde)) return [];
    const bedoeld = nearest(waarde, ids);
    return [
      {
        rule: 'taxonomie-onbekend',
        message: `«${waarde}» staat niet in de lijst ${lijst} van handleiding.yaml.`,
        hint: bedoeld ? `Bedoelde u «${bedoeld}»?` : `Kies uit: ${ids.join(', ')}.`,
      },
    ];
  }
}
