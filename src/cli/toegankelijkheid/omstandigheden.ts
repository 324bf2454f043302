/** One way of looking at a page. Its words for readers stand in `src/text/toegankelijkheid.ts`, by id. */
export interface Omstandigheid {
  id: string;
  /** Whether every address is looked at this way, or one page of every kind. */
  overal: boolean;
  /** Whether it is looked at this way in every house style, or in the edition's own only. */
  elkeHuisstijl: boolean;
  kleuren: 'light' | 'dark';
  /** The window in CSS pixels. */
  venster: { width: number; height: number };
  media?: 'print';
  /** The letter size that the reader set in the browser, in percent. */
  letters?: number;
  /** Whether the reader sets text wider, as far as WCAG 1.4.12 asks a page to bear. */
  tekstafstand?: true;
}

const BREED = { width: 1280, height: 800 };
/** A laptop: what sticks or scrolls by itself has little room. */
const LAAG = { width: 1280, height: 720 };
/** A screen on its side. */
const HOOG = { width: 1280, height: 1440 };
/** What `@page` leaves of A4 between its margins: 174 mm, at 96 pixels to the inch. */
const PAPIER = { width: Math.floor((174 / 25.4) * 96), height: 900 };

/** Every way in which the site is looked at: a list, so that one more is one more line. */
export const omstandigheden: readonly Omstandigheid[] = [
  { id: 'licht', overal: true, elkeHuisstijl: true, kleuren: 'light', venster: LAAG },
  { id: 'donker', overal: true, elkeHuisstijl: true, kleuren: 'dark', venster: HOOG },
  {
    id: 'smal',
    overal: false,
    elkeHuisstijl: true,
    kleuren: 'light',
    venster: { width: 320, height: 640 },
  },
  { id: 'letters-200', overal: false, elkeHuisstijl: true, kleuren: 'light', venster: BREED, letters: 200 },
  {
    id: 'tekstafstand',
    overal: false,
    elkeHuisstijl: false,
    kleuren: 'light',
    venster: { width: 390, height: 844 },
    tekstafstand: true,
  },
  { id: 'papier', overal: false, elkeHuisstijl: false, kleuren: 'light', venster: PAPIER, media: 'print' },
];
