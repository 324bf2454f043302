import { slug } from '../document/slug.ts';
import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';

/** Names of municipalities that cannot be an address, or that share one with another spelling. */
export function checkGemeenten({ perSoort }: Handboek): Bevinding[] {
  const eerste = new Map<string, string>();
  return perSoort.praktijk.flatMap(({ bestand, data: { gemeenten } }) =>
    gemeenten.flatMap((naam, i): Bevinding[] => {
      const hier = { rule: 'gemeente-naam' as const, bestand, pad: ['gemeenten', i] };
      const adres = slug(naam);
      if (adres === '')
        return [
          {
            ...hier,
            message: `De naam «${naam}» kan geen adres worden.`,
            hint: 'Schrijf de naam van de gemeente met letters.',
          },
        ];
      const al = eerste.get(adres);
      if (al === undefined) eerste.set(adres, naam);
      return al === undefined || al === naam
        ? []
        : [
            {
              ...hier,
              message: `De gemeente «${naam}» heet in een andere praktijk «${al}».`,
              hint: 'Kies één schrijfwijze en gebruik die overal.',
            },
          ];
    }),
  );
}
