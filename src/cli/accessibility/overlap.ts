import type { Box } from './in-the-page.ts';

/**
 * Words that lie on other words: lines of two blocks that cover each other. Lines of one block may come close
 * (a heading is set tight), so only those of different blocks count. Stands by itself, as all of `in-de-pagina` does.
 */
export function textOverText(): Box[] {
  /** The part of the lower of two lines that may lie in the other: letters do not fill their line. */
  const MAY = 0.3;
  const blockOf = (element: HTMLElement): HTMLElement => {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    return block;
  };
  /** What shows of a block, or nothing when only a screen reader gets it or when it floats above the page. */
  const window = (block: HTMLElement): { links: number; right: number } | undefined => {
    let [links, right] = [-Infinity, Infinity];
    for (let part: HTMLElement | null = block; part && part !== document.body; part = part.parentElement) {
      const { clipPath, overflowX, position } = getComputedStyle(part);
      if (clipPath !== 'none' || position === 'fixed' || position === 'sticky') return undefined;
      if (overflowX === 'visible') continue;
      const box = part.getBoundingClientRect();
      [links, right] = [Math.max(links, box.left), Math.min(right, box.right)];
    }
    return { links, right };
  };
  const windows = new Map<HTMLElement, ReturnType<typeof window>>();
  const rules: {
    block: HTMLElement;
    words: string;
    above: number;
    under: number;
    links: number;
    right: number;
  }[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const words = (node.textContent ?? '').trim().slice(0, 40);
    const parent = node.parentElement;
    if (!words || !(parent instanceof HTMLElement)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const block = blockOf(parent);
    if (!windows.has(parent)) windows.set(parent, window(parent));
    const view = windows.get(parent);
    if (!view) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { top: above, bottom: under, left, right } of range.getClientRects()) {
      const [links, rightEdge] = [Math.max(left, view.links), Math.min(right, view.right)];
      if (rightEdge > links) rules.push({ block, words, above, under, links, right: rightEdge });
    }
  }
  rules.sort((a, b) => a.above - b.above);
  const found = new Map<HTMLElement, Box>();
  for (const [i, one] of rules.entries())
    for (let j = i + 1; j < rules.length; j++) {
      const other = rules[j];
      if (!other || other.above >= one.under) break;
      if (other.block === one.block || found.has(other.block)) continue;
      const high = Math.min(one.under, other.under) - other.above;
      const wide = Math.min(one.right, other.right) - Math.max(one.links, other.links);
      if (wide <= 1 || high <= MAY * Math.min(one.under - one.above, other.under - other.above)) continue;
      found.set(other.block, {
        place: `${other.block.localName}${other.block.id ? `#${other.block.id}` : ''}.${other.block.classList.value}`,
        message: `“${other.words}” staat op “${one.words}”.`,
      });
    }
  return [...found.values()];
}
