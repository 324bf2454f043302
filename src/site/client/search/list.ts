import type { SearchGroup } from '../../../search/query/group.ts';
import type { SearchAnswer } from '../../../search/query/search.ts';
import { result, fillOn } from './result.ts';

/** The text of a page is fetched when its result is this near: some 2 kB each, and most are never looked at. */
const NEARBY = '60px';

const waiting = new Map<Element, () => Promise<void>>();
const viewer = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen)
      if (isIntersecting) {
        viewer.unobserve(target);
        void waiting.get(target)?.();
        waiting.delete(target);
      }
  },
  { rootMargin: NEARBY },
);

/** Results to show at once; what a page says comes as soon as they are near. */
export function results(groups: readonly SearchGroup[], { excerpt }: SearchAnswer): HTMLLIElement[] {
  return groups.map((group) => {
    const item = result(group);
    waiting.set(item, async () => {
      try {
        fillOn(item, group.page, await excerpt(group.page));
      } catch (error) {
        // Without its text a page is still a result.
        console.warn(error);
      }
      // Nothing more comes below it: for whoever looks at the page by a program.
      item.dataset.compleet = '';
    });
    viewer.observe(item);
    return item;
  });
}

/** Lets results go that are no longer shown. */
export function forget(): void {
  for (const item of waiting.keys()) viewer.unobserve(item);
  waiting.clear();
}
