import { nearest } from '../document/nearest.ts';
import { vocabulary, type TagNaam } from '../document/vocabulary.ts';
import { knopen } from '../document/walk.ts';
import type { Taxonomie } from '../schema/handleiding.ts';
import type { Handboek } from '../model/handboek.ts';
import { sleutelVan, type Sleutel } from '../model/entry.ts';
import { termen } from '../model/terms.ts';
import { isBekendeSoort } from '../model/verwijzingen.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';

/** References to entries that do not exist. An entry whose data are wrong does exist. */
export function checkReferences(handboek: Handboek, { gezien, editieId }: Context): Bevinding[] {
  const ids = (soort: string) => gezien.filter((item) => item.soort === soort).map(({ id }) => id);
  const bekend = new Set(gezien.map(sleutelVan));
  const uitEntries = handboek.verwijzingen
    .filter((naar) => !bekend.has(sleutelVan(naar)))
    .map(({ van, soort, id, pad, plek }) => ({
      ...melding(soort, id),
      bestand: handboek.entry.get(van)!.bestand,
      pad,
      ...(plek && { plek }),
    }));
  const uitLijsten = [
    ...handboek.handleiding.start.verder.map((naar, i) => ({
      naar,
      bestand: 'handleiding.yaml',
      pad: ['start', 'verder', i],
    })),
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
      const bedoeld = nearest(soort, Object.keys(termen));
      return {
        rule: 'verwijzing-onbekend',
        message: `De soort «${soort}» bestaat niet.`,
        hint: bedoeld ? `Bedoelde u «${bedoeld}:${id}»?` : `Kies uit: ${Object.keys(termen).join(', ')}.`,
      };
    }
    const bedoeld = nearest(id, ids(soort));
    const map = soort === 'bron' ? 'bronnen/' : '';
    return {
      rule: 'verwijzing-onbekend',
      message: `${HET.has(soort) ? 'Het' : 'De'} ${termen[soort].enkel} «${id}» bestaat niet.`,
      hint: bedoeld
        ? `Bedoelde u «${bedoeld}»?`
        : `Kijk welke ${termen[soort].meer} er zijn${map && ` in content/${map}`}, of haal de verwijzing weg.`,
    };
  }

  function uitHandleiding(): Bevinding[] {
    return handboek.handleidingTeksten.flatMap(({ pad, tekst }) =>
      [...knopen(tekst)].flatMap((node) => {
        if (!('attributen' in node)) return [];
        return Object.entries(vocabulary[node.type as TagNaam].attributen).flatMap(([naam, { vorm }]) => {
          const waarde = (node.attributen as Record<string, string | undefined>)[naam];
          const soort =
            vorm === 'bronnen'
              ? 'bron'
              : typeof vorm === 'object' && 'verwijst' in vorm
                ? vorm.verwijst
                : undefined;
          if (!soort || waarde === undefined) return [];
          return waarde
            .split(' ')
            .filter((id) => !bekend.has(sleutelVan({ soort, id })))
            .map((id) => ({ ...melding(soort, id), bestand: 'handleiding.yaml', pad, plek: node.plek }));
        });
      }),
    );
  }
}

/** Choices that are not in their list in `handleiding.yaml`. */
export function checkTaxonomy(handboek: Handboek): Bevinding[] {
  const keuzes = handboek.alle.flatMap((entry) =>
    handboek.ontleed.get(sleutelVan(entry))!.gemerkt.flatMap(({ meta, waarde, pad }): Bevinding[] => {
      if (!meta.taxonomie) return [];
      return onbekend(meta.taxonomie as Taxonomie, waarde).map((melding) => ({
        ...melding,
        bestand: entry.bestand,
        pad,
      }));
    }),
  );
  const themas = handboek.perSoort.thema.flatMap(({ id, bestand }) =>
    onbekend('themas', id).map((melding) => ({ ...melding, bestand, pad: [] })),
  );
  return [...keuzes, ...themas];

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

/** Words that take «het». */
const HET = new Set<string>(['portret', 'verslag', 'thema', 'begrip', 'sjabloon']);
