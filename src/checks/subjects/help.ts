import { nearest } from '../../document/language/nearest.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { dateText } from '../../text/format/date.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** The place that stands for all of them, in a rule of `zoeken.yaml`. */
const ALL = 'alle';

/** Rules and numbers for places of help that do not exist: nobody would ever see them. */
export function checkHelpPlaces({ handleiding, editie, search }: Handbook, { editieId }: Context): Finding[] {
  const known = (handleiding.start.elders?.plekken ?? []).flatMap(({ id }) => id ?? []);
  const rules = (search?.hulp?.regels ?? []).map(({ plek: place }, i) => ({
    place,
    file: 'zoeken.yaml',
    pad: ['hulp', 'regels', i, 'plek'],
  }));
  const own = editie.hulp.map(({ plek: place }, i) => ({
    place,
    file: `edities/${editieId}.yaml`,
    pad: ['hulp', i, 'plek'],
  }));
  return [...rules.filter(({ place }) => place !== ALL), ...own]
    .filter(({ place }) => !known.includes(place))
    .map(({ place, file, pad }) => {
      const meant = nearest(place, known);
      return {
        rule: 'plek-onbekend',
        bestand: file,
        path: pad,
        message: `De plek «${place}» staat niet bij start.elders in handleiding.yaml.`,
        hint: meant
          ? `Bedoelde u «${meant}»?`
          : known.length > 0
            ? `Kies uit: ${known.join(', ')}.`
            : 'Zet de plek bij start.elders in handleiding.yaml, of haal deze regel weg.',
      };
    });
}

/** Numbers of an edition that nobody has looked at for over a year. */
export function checkHelpIsFresh({ editie }: Handbook, { editieId, today }: Context): Finding[] {
  const limit = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return editie.hulp.flatMap(({ naam: name, peildatum }, i): Finding[] =>
    peildatum < limit
      ? [
          {
            rule: 'peildatum-verlopen',
            bestand: `edities/${editieId}.yaml`,
            path: ['hulp', i, 'peildatum'],
            message: `Het nummer van ${name} is voor het laatst nagelopen op ${dateText(peildatum)}, meer dan een jaar geleden.`,
            hint: 'Bel het nummer, en zet er de nieuwe datum bij.',
          },
        ]
      : [],
  );
}
