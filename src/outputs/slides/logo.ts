import { nl } from '../../text/nl.ts';
import type { OfficeImage } from '../office/options.ts';
import { picture } from './drawing.ts';
import type { Box } from './fit.ts';

/** The logo of an edition on its slides. */
export interface SlideLogo extends OfficeImage {
  alt: string;
}

/** The name of its file among the parts of the presentation. */
export const logoPart = ({ soort }: SlideLogo): string => `ppt/media/logo.${soort}`;

/** Where it may stand: large where the title has the slide to itself, small at the foot of the others. */
const ROOM = {
  title: { x: 60, y: 36, width: 260, height: 84 },
  obj: { x: 60, y: 496, width: 130, height: 32 },
} satisfies Record<string, Box>;

/** Its picture on a kind of slide, as large as fits. @param rel how the slide refers to its file */
export function logoPicture(logo: SlideLogo, kind: keyof typeof ROOM, id: number, rel: string): string {
  const { x, y, width, height } = ROOM[kind];
  const times = Math.min(width / logo.width, height / logo.height);
  const box = { x, y: y + (kind === 'obj' ? (height - logo.height * times) / 2 : 0) };
  return picture(id, nl.module.slides.logo, logo.alt, rel, {
    ...box,
    width: logo.width * times,
    height: logo.height * times,
  });
}
