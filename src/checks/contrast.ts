import { contrastfouten, type Contrastfout } from '../model/huisstijl/contrast.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Merk } from '../model/huisstijl/basis.ts';
import { getalTekst } from '../text/getal.ts';
import type { Context } from './context.ts';
import type { Bevinding } from './issue.ts';

/** Colours that readers cannot tell apart, in the chosen edition and in every house style to try. */
export function checkContrast({ editie, huisstijlen }: Handboek, { editieId }: Context): Bevinding[] {
  return [
    // A style that was taken over by its name is told of in its own file.
    ...(editie.stijlnaam === undefined
      ? bevindingen(editie.huisstijl, `edities/${editieId}.yaml`, 'huisstijl')
      : []),
    ...Object.entries(huisstijlen).flatMap(([id, { merk }]) =>
      bevindingen(merk, `huisstijlen/${id}.yaml`, 'merk'),
    ),
  ];
}

/** One finding per brand value, with every pair in which it fails: mending the value mends them all. */
function bevindingen(merk: Merk, bestand: string, veld: string): Bevinding[] {
  const perWaarde = Map.groupBy(contrastfouten(merk), ({ merkwaarde }) => merkwaarde);
  return [...perWaarde].map(([merkwaarde, fouten]) => ({
    rule: 'contrast-te-laag',
    bestand,
    pad: [veld, merkwaarde],
    message: `Te weinig contrast: ${perPaar(fouten)}.`,
    hint: `Maak ${merkwaarde} donkerder of lichter. Nu is het ${merk[merkwaarde]}.`,
  }));
}

/** Example: `link (licht, nodig 4,5 op 1) op papier 1,3, op een zacht vlak 1,2`. */
function perPaar(fouten: readonly Contrastfout[]): string {
  const groepen = Map.groupBy(
    fouten,
    ({ voor, schema, nodig }) => `${voor} (${schema}, nodig ${getalTekst(nodig)} op 1)`,
  );
  return [...groepen]
    .map(
      ([wat, paren]) =>
        `${wat} ${paren.map(({ achter, is }) => `op ${achter} ${verhouding(is)}`).join(', ')}`,
    )
    .join('; ');
}

/** Rounded down: 4.49 must not read as 4.5. */
const verhouding = (waarde: number): string => getalTekst(Math.floor(waarde * 10) / 10);
