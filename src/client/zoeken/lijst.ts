import type { Group } from '../../search/query/group.ts';
import type { Answer } from '../../search/query/search.ts';
import { resultaat, vulAan } from './resultaat.ts';

/** The text of a page is fetched when its result is this near: some 2 kB each, and most are never looked at. */
const DICHTBIJ = '60px';

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

/** Results to show at once; what a page says comes as soon as they are near. */
export function resultaten(groups: readonly Group[], { excerpt }: Answer): HTMLLIElement[] {
  return groups.map((group) => {
    const item = resultaat(group);
    wachtend.set(item, async () => {
      try {
        vulAan(item, group.page, await excerpt(group.page));
      } catch (error) {
        // Without its text a page is still a result.
        console.warn(error);
      }
    });
    kijker.observe(item);
    return item;
  });
}

/** Lets results go that are no longer shown. */
export function vergeet(): void {
  for (const item of wachtend.keys()) kijker.unobserve(item);
  wachtend.clear();
}
