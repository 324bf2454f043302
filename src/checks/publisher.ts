import type { Handboek } from '../model/handboek.ts';
import type { Bevinding } from './issue.ts';

/** A publisher that has not been filled in yet. `.example` is reserved: no such site can exist. */
export function checkPublisher({ handleiding: { adres, reactieadres } }: Handboek): Bevinding[] {
  const hier = { rule: 'uitgever-onbekend', bestand: 'handleiding.yaml' } as const;
  return [
    ...(new URL(adres).hostname.endsWith('.example')
      ? [
          {
            ...hier,
            pad: ['adres'],
            message: 'Het adres van de site is nog een voorbeeld.',
            hint: 'Vul het echte adres in zodra de uitgever bekend is.',
          },
        ]
      : []),
    ...(reactieadres.endsWith('.example')
      ? [
          {
            ...hier,
            pad: ['reactieadres'],
            message: 'Het adres voor reacties is nog een voorbeeld.',
            hint: 'Vul een e-mailadres in dat iemand leest.',
          },
        ]
      : []),
  ];
}
