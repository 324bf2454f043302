import { basisOf, type Brand } from '../../house-style/basis.ts';
import { subject } from '../../text/subject.ts';
import { FANLIGHT } from './door.ts';

/** The icon in the tab of a browser, in the colours of the brand: an open door, or the mark of a card. */
export function drawFavicon(brand: Brand): string {
  const { licht: light, donker: dark } = basisOf(brand);
  const { vol: full, opVol: onFull } = light.family.hoofd;
  const accent = dark.family.steun.tekst;
  const line = (colour: string) => `fill="none" stroke="${colour}" stroke-width="2.6"`;
  const shapes =
    subject().beeld === 'deuren'
      ? `<path d="M9 26V11a7 7 0 0 1 14 0v15" ${line(onFull)}/><path d="M5.5 26h21" ${line(accent)}/><circle cx="18.5" cy="18" r="1.6" fill="${accent}"/>`
      : `<g transform="translate(-4.8 -2.6) scale(.65)"><path d="${FANLIGHT.doen}" ${line(onFull)} stroke-linecap="round"/></g><path d="M6 25h20" ${line(accent)} stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${full}"/>${shapes}</svg>\n`;
}
