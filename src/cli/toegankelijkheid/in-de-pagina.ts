/**
 * What we measure ourselves, inside the page. Each function is sent to the browser as text, so it stands by
 * itself and reaches nothing outside it.
 */
export interface Plek {
  plek: string;
  melding: string;
}

/** How far the page has to be moved sideways, with what sticks out furthest; nothing when it fits. */
export function teBreed(): Plek[] {
  const breedte = document.documentElement.clientWidth;
  const over = (document.scrollingElement?.scrollWidth ?? breedte) - breedte;
  if (over <= 0) return [];
  const verst = [...document.querySelectorAll('body *')].sort(
    (a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right,
  )[0];
  const naam = verst
    ? `${verst.localName}${verst.id ? `#${verst.id}` : ''}.${verst.classList.value}`
    : 'body';
  return [{ plek: naam, melding: `De pagina is ${over} px te breed.` }];
}

/** Boxes that hide a part of the text in them. A box that scrolls hides nothing, and neither does text that only a screen reader gets. */
export function afgesneden(): Plek[] {
  const dicht = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.textContent.trim() === '') return [];
    const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
    if (display === 'none' || clipPath !== 'none' || !element.checkVisibility()) return [];
    if (element.clientWidth <= 1 || element.clientHeight <= 1) return [];
    const breed = dicht(overflowX) ? element.scrollWidth - element.clientWidth : 0;
    const hoog = dicht(overflowY) ? element.scrollHeight - element.clientHeight : 0;
    if (breed <= 1 && hoog <= 1) return [];
    const naam = `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value}`;
    return [{ plek: naam, melding: `Hier valt ${Math.max(breed, hoog)} px tekst weg.` }];
  });
}

/**
 * Targets below 24 by 24 px (WCAG 2.5.8). Not counted: a link in a sentence, and a target with so much room
 * around it that a circle of 24 px on its middle touches no other one.
 */
export function kleineRaakvlakken(): Plek[] {
  const MAAT = 24;
  const KIES =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';
  const doelen = [...document.querySelectorAll<HTMLElement>(KIES)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .map((element) => {
      const vlakken = [element, ...((element as HTMLInputElement).labels ?? [])].map((deel) =>
        deel.getBoundingClientRect(),
      );
      const links = Math.min(...vlakken.map(({ left }) => left));
      const boven = Math.min(...vlakken.map(({ top }) => top));
      const rechts = Math.max(...vlakken.map(({ right }) => right));
      const onder = Math.max(...vlakken.map(({ bottom }) => bottom));
      // A browser rounds to parts of a pixel.
      const klein = rechts - links < MAAT - 0.5 || onder - boven < MAAT - 0.5;
      return { element, links, boven, rechts, onder, klein, x: (links + rechts) / 2, y: (boven + onder) / 2 };
    })
    .filter(({ rechts, links }) => rechts > links);
  type Doel = (typeof doelen)[number];
  const inZin = ({ element }: Doel) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let blok = element.parentElement;
    while (blok?.parentElement && getComputedStyle(blok).display === 'inline') blok = blok.parentElement;
    return blok !== null && blok.textContent.trim().length > element.textContent.trim().length;
  };
  const raakt = (doel: Doel, ander: Doel) => {
    if (ander.klein) return Math.hypot(doel.x - ander.x, doel.y - ander.y) < MAAT;
    const dx = Math.max(ander.links - doel.x, 0, doel.x - ander.rechts);
    const dy = Math.max(ander.boven - doel.y, 0, doel.y - ander.onder);
    return Math.hypot(dx, dy) < MAAT / 2;
  };
  return doelen
    .filter((doel) => doel.klein && !inZin(doel))
    .filter((doel) =>
      doelen.some(
        (ander) =>
          ander !== doel &&
          !ander.element.contains(doel.element) &&
          !doel.element.contains(ander.element) &&
          raakt(doel, ander),
      ),
    )
    .map(({ element, links, rechts, boven, onder }) => ({
      plek: `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`,
      melding: `Dit is ${Math.round(rechts - links)} bij ${Math.round(onder - boven)} px, met een ander raakvlak er vlak naast.`,
    }));
}

/** What gets focus and does not show it. Press Tab first: a browser shows a ring only to who uses the keyboard. */
export function zonderFocusring(): Plek[] {
  const KIES =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [contenteditable]';
  return [...document.querySelectorAll<HTMLElement>(KIES)].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return [];
    const schaduw = getComputedStyle(element).boxShadow;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) return [];
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    if (ring || boxShadow !== schaduw) return [];
    return [
      {
        plek: `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value} “${element.textContent.trim().slice(0, 40)}”`,
        melding: `Er is geen rand van minstens 2 px te zien (${outlineStyle} ${outlineWidth}).`,
      },
    ];
  });
}

/** The letter size in pixels of everything that holds words itself, in the order of the page. */
export function lettergroottes(): { plek: string; grootte: number }[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element instanceof HTMLElement && element.checkVisibility())
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .map((element) => ({
      plek: `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value} “${element.textContent.trim().slice(0, 40)}”`,
      grootte: parseFloat(getComputedStyle(element).fontSize),
    }));
}
