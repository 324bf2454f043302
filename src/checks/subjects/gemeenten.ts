import { slug } from '../../document/language/slug.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { subject, the, The } from '../../text/subject.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../issue.ts';
import { perProvince } from './municipalities.ts';

/** Every municipality by the letters of its name, with the province in which it lies. */
const provinceOf = new Map(
  Object.entries(perProvince).flatMap(([province, names]) =>
    names.split(', ').map((name) => [slug(name), province] as const),
  ),
);

/** Names of municipalities that cannot be an address, share one with another spelling, or are more than a name. */
export function checkGemeenten({ perSoort, editie }: Handbook, { editieId }: Context): Finding[] {
  const first = new Map<string, string>();
  const inPraktijken = perSoort.praktijk.flatMap(({ bestand: file, data: { gemeenten } }) =>
    gemeenten.flatMap((name, i): Finding[] => {
      const here = { rule: 'gemeente-naam' as const, bestand: file, path: ['gemeenten', i] };
      const address = slug(name);
      const objection = objectionTo(name);
      if (objection) return [{ ...here, ...objection }];
      const already = first.get(address);
      if (already === undefined) first.set(address, name);
      return already === undefined || already === name
        ? []
        : [
            {
              ...here,
              message: `${The(subject().plaats)} «${name}» heet op een andere pagina «${already}».`,
              hint: 'Kies één schrijfwijze en gebruik die overal.',
            },
          ];
    }),
  );
  const own = editie.gemeente === undefined ? undefined : objectionTo(editie.gemeente);
  return [
    ...inPraktijken,
    ...(own
      ? [
          {
            rule: 'gemeente-naam' as const,
            bestand: `edities/${editieId}.yaml`,
            path: ['gemeente'],
            ...own,
          },
        ]
      : []),
  ];
}

function objectionTo(name: string): Pick<Finding, 'message' | 'hint'> | undefined {
  const address = slug(name);
  if (address === '')
    return {
      message: `De naam «${name}» kan geen adres worden.`,
      hint: `Schrijf de naam van ${the(subject().plaats)} met letters.`,
    };
  if (provinceOf.has(address)) return undefined;
  const [, bare] = /^gemeente\s+(.+)$/i.exec(name) ?? [];
  if (bare !== undefined)
    return {
      message: `Bij «${name}» staat het woord gemeente in de naam.`,
      hint: `Schrijf de naam zonder «gemeente»: ${bare}.`,
    };
  const several = name.split(/\s*[,;/&]\s*|\s+en\s+/).filter(Boolean);
  if (several.length > 1 && (/[,;/&]/.test(name) || several.some((part) => provinceOf.has(slug(part)))))
    return {
      message: `Hier staan meer ${subject().plaats.meer} in één: «${name}».`,
      hint: `Zet elke naam apart in de lijst: [${several.join(', ')}].`,
    };
  return undefined;
}

/** Municipalities that lie in none of the provinces that the praktijk names. */
export function checkProvinces({ perSoort, handleiding }: Handbook): Finding[] {
  const nameOf = new Map(handleiding.provincies.map(({ id, naam: name }) => [id, slug(name)]));
  return perSoort.praktijk.flatMap(({ bestand: file, data: { gemeenten, provincies: provinces } }) => {
    const named = provinces
      .map((id) => nameOf.get(id) ?? id)
      .map((name) => (name === 'fryslan' ? 'friesland' : name));
    return gemeenten.flatMap((gemeente, i): Finding[] => {
      const province = provinceOf.get(slug(gemeente));
      if (province === undefined || named.includes(slug(province))) return [];
      const listed = handleiding.provincies.find(({ naam: name }) => slug(name) === slug(province));
      return [
        {
          rule: 'gemeente-provincie',
          bestand: file,
          path: ['gemeenten', i],
          message: `${The(subject().plaats)} ${gemeente} ligt in ${province}, en die provincie staat niet bij provincies.`,
          hint: listed
            ? `Zet ${listed.id} bij provincies, of verbeter de naam.`
            : `Zet ${province} bij provincies in handleiding.yaml en hier, of verbeter de naam.`,
        },
      ];
    });
  });
}
