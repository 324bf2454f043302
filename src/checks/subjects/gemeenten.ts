import { slug } from '../../document/language/slug.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Finding } from '../issue.ts';

/** Names of municipalities that cannot be an address, or that share one with another spelling. */
export function checkGemeenten({ perSoort }: Handbook): Finding[] {
  const first = new Map<string, string>();
  return perSoort.praktijk.flatMap(({ bestand: file, data: { gemeenten } }) =>
    gemeenten.flatMap((name, i): Finding[] => {
      const here = { rule: 'gemeente-naam' as const, bestand: file, path: ['gemeenten', i] };
      const address = slug(name);
      if (address === '')
        return [
          {
            ...here,
            message: `De naam «${name}» kan geen adres worden.`,
            hint: 'Schrijf de naam van de gemeente met letters.',
          },
        ];
      const already = first.get(address);
      if (already === undefined) first.set(address, name);
      return already === undefined || already === name
        ? []
        : [
            {
              ...here,
              message: `De gemeente «${name}» heet in een andere praktijk «${already}».`,
              hint: 'Kies één schrijfwijze en gebruik die overal.',
            },
          ];
    }),
  );
}
