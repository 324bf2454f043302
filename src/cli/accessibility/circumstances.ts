/** One way of looking at a page. Its words for readers stand in `src/text/pages/accessibility.ts`, by id. */
export interface Circumstance {
  id: string;
  /** Whether every address is looked at this way, or one page of every kind. */
  everywhere: boolean;
  /** Whether it is looked at this way in every house style, or in the edition's own only. */
  eachHuisstijl: boolean;
  colours: 'light' | 'dark';
  /** The window in CSS pixels. */
  window: { width: number; height: number };
  media?: 'print';
  /** The letter size that the reader set in the browser, in percent. */
  letters?: number;
  /** Whether the reader sets text wider, as far as WCAG 1.4.12 asks a page to bear. */
  textSpacing?: true;
}

const WIDE = { width: 1280, height: 800 };
/** A laptop: what sticks or scrolls by itself has little room. */
const LOW = { width: 1280, height: 720 };
/** A screen on its side. */
const HIGH = { width: 1280, height: 1440 };
/** What `@page` leaves of A4 between its margins: 174 mm, at 96 pixels to the inch. */
const PAPIER = { width: Math.floor((174 / 25.4) * 96), height: 900 };

/** Every way in which the site is looked at: a list, so that one more is one more line. */
export const circumstances: readonly Circumstance[] = [
  { id: 'licht', everywhere: true, eachHuisstijl: true, colours: 'light', window: LOW },
  { id: 'donker', everywhere: true, eachHuisstijl: true, colours: 'dark', window: HIGH },
  {
    id: 'smal',
    everywhere: false,
    eachHuisstijl: true,
    colours: 'light',
    window: { width: 320, height: 640 },
  },
  { id: 'letters-200', everywhere: false, eachHuisstijl: true, colours: 'light', window: WIDE, letters: 200 },
  {
    id: 'tekstafstand',
    everywhere: false,
    eachHuisstijl: false,
    colours: 'light',
    window: { width: 390, height: 844 },
    textSpacing: true,
  },
  { id: 'papier', everywhere: false, eachHuisstijl: false, colours: 'light', window: PAPIER, media: 'print' },
];
