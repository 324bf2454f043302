import type { Plek } from './in-de-pagina.ts';

/**
 * Words that lie on other words: lines of two blocks that cover each other. Lines of one block may come close
 * (a heading is set tight), so only those of different blocks count. Stands by itself, as all of `in-de-pagina` does.
 */
export function tekstOverTekst(): Plek[] {
  /** The part of the lower of two lines that may lie in the other: letters do not fill their line. */
  const MAG = 0.3;
  const blokVan = (element: HTMLElement): HTMLElement => {
    let blok = element;
    while (getComputedStyle(blok).display.startsWith('inline') && blok.parentElement)
      blok = blok.parentElement;
    return blok;
  };
  /** What shows of a block, or nothing when only a screen reader gets it or when it floats above the page. */
  const venster = (blok: HTMLElement): { links: number; rechts: number } | undefined => {
    let [links, rechts] = [-Infinity, Infinity];
    for (let deel: HTMLElement | null = blok; deel && deel !== document.body; deel = deel.parentElement) {
      const { clipPath, overflowX, position } = getComputedStyle(deel);
      if (clipPath !== 'none' || position === 'fixed' || position === 'sticky') return undefined;
      if (overflowX === 'visible') continue;
      const vak = deel.getBoundingClientRect();
      [links, rechts] = [Math.max(links, vak.left), Math.min(rechts, vak.right)];
    }
    return { links, rechts };
  };
  const vensters = new Map<HTMLElement, ReturnType<typeof venster>>();
  const regels: {
    blok: HTMLElement;
    woorden: string;
    boven: number;
    onder: number;
    links: number;
    rechts: number;
  }[] = [];
  const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = lopen.nextNode(); node; node = lopen.nextNode()) {
    const woorden = (node.textContent ?? '').trim().slice(0, 40);
    const ouder = node.parentElement;
    if (!woorden || !(ouder instanceof HTMLElement)) continue;
    if (!ouder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const blok = blokVan(ouder);
    if (!vensters.has(ouder)) vensters.set(ouder, venster(ouder));
    const zicht = vensters.get(ouder);
    if (!zicht) continue;
    const bereik = document.createRange();
    bereik.selectNodeContents(node);
    for (const { top: boven, bottom: onder, left, right } of bereik.getClientRects()) {
      const [links, rechts] = [Math.max(left, zicht.links), Math.min(right, zicht.rechts)];
      if (rechts > links) regels.push({ blok, woorden, boven, onder, links, rechts });
    }
  }
  regels.sort((a, b) => a.boven - b.boven);
  const gevonden = new Map<HTMLElement, Plek>();
  for (const [i, een] of regels.entries())
    for (let j = i + 1; j < regels.length; j++) {
      const ander = regels[j];
      if (!ander || ander.boven >= een.onder) break;
      if (ander.blok === een.blok || gevonden.has(ander.blok)) continue;
      const hoog = Math.min(een.onder, ander.onder) - ander.boven;
      const breed = Math.min(een.rechts, ander.rechts) - Math.max(een.links, ander.links);
      if (breed <= 1 || hoog <= MAG * Math.min(een.onder - een.boven, ander.onder - ander.boven)) continue;
      gevonden.set(ander.blok, {
        plek: `${ander.blok.localName}${ander.blok.id ? `#${ander.blok.id}` : ''}.${ander.blok.classList.value}`,
        melding: `“${ander.woorden}” staat op “${een.woorden}”.`,
      });
    }
  return [...gevonden.values()];
}
