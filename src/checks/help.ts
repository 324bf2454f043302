import { nearest } from '../document/nearest.ts';
import type { Handboek } from '../model/handboek.ts';
import { datumTekst } from '../text/datum.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';

/** The place that stands for all of them, in a rule of `zoeken.yaml`. */
const ALL = 'alle';

/** Rules and numbers for places of help that do not exist: nobody would ever see them. */
export function checkHelpPlaces(
  { handleiding, editie, search }: Handboek,
  { editieId }: Context,
): Bevinding[] {
  const known = handleiding.start.elders.plekken.flatMap(({ id }) => id ?? []);
  const rules = (search?.hulp?.regels ?? []).map(({ plek }, i) => ({
    plek,
    bestand: 'zoeken.yaml',
    pad: ['hulp', 'regels', i, 'plek'],
  }));
  const own = editie.hulp.map(({ plek }, i) => ({
    plek,
    bestand: `edities/${editieId}.yaml`,
    pad: ['hulp', i, 'plek'],
  }));
  return [...rules.filter(({ plek }) => plek !== ALL), ...own]
    .filter(({ plek }) => !known.includes(plek))
    .map(({ plek, bestand, pad }) => {
      const meant = nearest(plek, known);
      return {
        rule: 'plek-onbekend',
        bestand,
        pad,
        message: `De plek «${plek}» staat niet bij start.elders in handleiding.yaml.`,
        hint: meant ? `Bedoelde u «${meant}»?` : `Kies uit: ${known.join(', ')}.`,
      };
    });
}

/** Numbers of an edition that nobody has looked at for over a year. */
export function checkHelpIsFresh({ editie }: Handboek, { editieId, vandaag }: Context): Bevinding[] {
  const limit = `${Number(vandaag.slice(0, 4)) - 1}${vandaag.slice(4)}`;
  return editie.hulp.flatMap(({ naam, peildatum }, i): Bevinding[] =>
    peildatum < limit
      ? [
          {
            rule: 'peildatum-verlopen',
            bestand: `edities/${editieId}.yaml`,
            pad: ['hulp', i, 'peildatum'],
            message: `Het nummer van ${naam} is voor het laatst nagelopen op ${datumTekst(peildatum)}, meer dan een jaar geleden.`,
            hint: 'Bel het nummer, en zet er de nieuwe datum bij.',
          },
        ]
      : [],
  );
}
