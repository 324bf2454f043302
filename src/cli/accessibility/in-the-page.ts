/**
 * What we measure ourselves, inside the page. Each function is sent to the browser as text, so it stands by
 * itself and reaches nothing outside it.
 */
export interface Box {
  place: string;
  message: string;
}

/** How far the page has to be moved sideways, with what sticks out furthest; nothing when it fits. */
export function tooWide(): Box[] {
  const width = document.documentElement.clientWidth;
  const over = (document.scrollingElement?.scrollWidth ?? width) - width;
  if (over <= 0) return [];
  const furthest = [...document.querySelectorAll('body *')].sort(
    (a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right,
  )[0];
  const name = furthest
    ? `${furthest.localName}${furthest.id ? `#${furthest.id}` : ''}.${furthest.classList.value}`
    : 'body';
  return [{ place: name, message: `De pagina is ${over} px te breed.` }];
}

/** Boxes that hide a part of the text in them. A box that scrolls hides nothing, and neither does text that only a screen reader gets. */
export function cutOff(): Box[] {
  const closed = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.textContent.trim() === '') return [];
    const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
    if (display === 'none' || clipPath !== 'none' || !element.checkVisibility()) return [];
    if (element.clientWidth <= 1 || element.clientHeight <= 1) return [];
    const wide = closed(overflowX) ? element.scrollWidth - element.clientWidth : 0;
    const high = closed(overflowY) ? element.scrollHeight - element.clientHeight : 0;
    if (wide <= 1 && high <= 1) return [];
    const name = `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value}`;
    return [{ place: name, message: `Hier valt ${Math.max(wide, high)} px tekst weg.` }];
  });
}

/**
 * Targets below 24 by 24 px (WCAG 2.5.8). Not counted: a link in a sentence, and a target with so much room
 * around it that a circle of 24 px on its middle touches no other one.
 */
export function smallTouchAreas(): Box[] {
  const SIZE = 24;
  const CHOOSE =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]';
  const targets = [...document.querySelectorAll<HTMLElement>(CHOOSE)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .map((element) => {
      const surfaces = [element, ...((element as HTMLInputElement).labels ?? [])].map((part) =>
        part.getBoundingClientRect(),
      );
      const links = Math.min(...surfaces.map(({ left }) => left));
      const above = Math.min(...surfaces.map(({ top }) => top));
      const right = Math.max(...surfaces.map(({ right }) => right));
      const under = Math.max(...surfaces.map(({ bottom }) => bottom));
      // A browser rounds to parts of a pixel.
      const small = right - links < SIZE - 0.5 || under - above < SIZE - 0.5;
      return { element, links, above, right, under, small, x: (links + right) / 2, y: (above + under) / 2 };
    })
    .filter(({ right, links }) => right > links);
  type Target = (typeof targets)[number];
  const inInline = ({ element }: Target) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block?.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
    return block !== null && block.textContent.trim().length > element.textContent.trim().length;
  };
  const touches = (target: Target, other: Target) => {
    if (other.small) return Math.hypot(target.x - other.x, target.y - other.y) < SIZE;
    const dx = Math.max(other.links - target.x, 0, target.x - other.right);
    const dy = Math.max(other.above - target.y, 0, target.y - other.under);
    return Math.hypot(dx, dy) < SIZE / 2;
  };
  return targets
    .filter((target) => target.small && !inInline(target))
    .filter((target) =>
      targets.some(
        (other) =>
          other !== target &&
          !other.element.contains(target.element) &&
          !target.element.contains(other.element) &&
          touches(target, other),
      ),
    )
    .map(({ element, links, right, above, under }) => ({
      place: `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`,
      message: `Dit is ${Math.round(right - links)} bij ${Math.round(under - above)} px, met een ander raakvlak er vlak naast.`,
    }));
}

/** What gets focus and does not show it. Press Tab first: a browser shows a ring only to who uses the keyboard. */
export function withoutFocusring(): Box[] {
  const CHOOSE =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [contenteditable]';
  return [...document.querySelectorAll<HTMLElement>(CHOOSE)].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return [];
    const shadow = getComputedStyle(element).boxShadow;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) return [];
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    if (ring || boxShadow !== shadow) return [];
    return [
      {
        place: `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value} “${element.textContent.trim().slice(0, 40)}”`,
        message: `Er is geen rand van minstens 2 px te zien (${outlineStyle} ${outlineWidth}).`,
      },
    ];
  });
}

/** The letter size in pixels of everything that holds words itself, in the order of the page. */
export function fontSizes(): { place: string; size: number }[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element instanceof HTMLElement && element.checkVisibility())
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .map((element) => ({
      place: `${element.localName}${element.id ? `#${element.id}` : ''}.${element.classList.value} “${element.textContent.trim().slice(0, 40)}”`,
      size: parseFloat(getComputedStyle(element).fontSize),
    }));
}
