import { contrastFaults, type BrandColour, type ContrastFault } from '../../house-style/contrast.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { lightness } from '../../house-style/colour.ts';
import { proposedColours } from '../../house-style/proposal.ts';
import type { Brand } from '../../house-style/basis.ts';
import { numberText } from '../../text/format/number.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';

/** Colours that readers cannot tell apart, in the chosen edition and in every house style to try. */
export function checkContrast({ editie, huisstijlen }: Handbook, { editieId }: Context): Finding[] {
  return [
    // A style that was taken over by its name is told of in its own file.
    ...(editie.stijlnaam === undefined
      ? findings(editie.huisstijl, `edities/${editieId}.yaml`, 'huisstijl')
      : []),
    ...Object.entries(huisstijlen).flatMap(([id, { merk: brand }]) =>
      findings(brand, `huisstijlen/${id}.yaml`, 'merk'),
    ),
  ];
}

/** One finding per brand value, with every pair in which it fails: mending the value mends them all. */
function findings(brand: Brand, file: string, field: string): Finding[] {
  const perValue = Map.groupBy(contrastFaults(brand), ({ brandValue }) => brandValue);
  const proposed = perValue.size > 0 ? proposedColours(brand) : {};
  return [...perValue].map(([brandValue, faults]) => ({
    rule: 'contrast-te-laag',
    bestand: file,
    path: [field, brandValue],
    message: `Te weinig contrast: ${perPair(faults)}.`,
    hint: hintFor(brandValue, brand, proposed),
  }));
}

function hintFor(
  brandValue: BrandColour,
  brand: Brand,
  { papier: paper, ...proposed }: ReturnType<typeof proposedColours>,
): string {
  const value = paper ? 'papier' : brandValue;
  const colour = paper ?? (brandValue === 'papier' ? undefined : proposed[brandValue]);
  if (!colour)
    return `Kies voor ${brandValue} een andere kleur: geen donkerdere of lichtere ${brand[brandValue]} kan.`;
  const how = isDarker(colour, brand[value]) ? 'donkerder' : 'lichter';
  return `Schrijf ${value}: '${colour}'. Dat is de dichtstbijzijnde die kan: dezelfde kleur, ${how}. Nu is het ${brand[value]}.`;
}

const isDarker = (one: string, other: string): boolean => lightness(one) < lightness(other);

/** Example: `link (licht, nodig 4,5 op 1) op papier 1,3, op een zacht vlak 1,2`. */
function perPair(faults: readonly ContrastFault[]): string {
  const groups = Map.groupBy(
    faults,
    ({ for: forWhom, schema, needed }) => `${forWhom} (${schema}, nodig ${numberText(needed)} op 1)`,
  );
  return [...groups]
    .map(
      ([what, pairs]) => `${what} ${pairs.map(({ behind, is }) => `op ${behind} ${ratio(is)}`).join(', ')}`,
    )
    .join('; ');
}

/** Rounded down: 4.49 must not read as 4.5. */
const ratio = (value: number): string => numberText(Math.floor(value * 10) / 10);
