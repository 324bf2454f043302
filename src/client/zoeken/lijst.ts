import type { Zoekpagina } from '../../search/query/kern.ts';
import type { Antwoord } from '../../search/query/zoek.ts';
import { resultaat, vulAan } from './resultaat.ts';

const DICHTBIJ = '400px';

const wachtend = new Map<Element, () => Promise<void>>();
const kijker = new IntersectionObserver(
  (gezien) => {
    for (const { isIntersecting, target } of gezien)
      if (isIntersecting) {
        kijker.unobserve(target);
        void wachtend.get(target)?.();
        wachtend.delete(target);
      }
  },
  { rootMargin: DICHTBIJ },
);

/**
 * Results to show; the text of some is fetched only when they come near.
 * @param heel how many are whole at once
 */
export async function resultaten(
  paginas: readonly Zoekpagina[],
  { treffer }: Antwoord,
  heel: number,
): Promise<HTMLLIElement[]> {
  const rij = paginas.map((pagina) => ({ pagina, item: resultaat(pagina) }));
  const vul = async ({ pagina, item }: (typeof rij)[number]): Promise<void> => {
    const gevonden = await treffer(pagina);
    if (gevonden) vulAan(item, pagina, gevonden);
  };
  for (const een of rij.slice(heel)) {
    wachtend.set(een.item, () => vul(een));
    kijker.observe(een.item);
  }
  await Promise.all(rij.slice(0, heel).map(vul));
  return rij.map(({ item }) => item);
}

/** Lets results go that are no longer shown. */
export function vergeet(): void {
  for (const item of wachtend.keys()) kijker.unobserve(item);
  wachtend.clear();
}
