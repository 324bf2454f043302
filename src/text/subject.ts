import { capitalise } from './format/capitalise.ts';

/** A noun as sentences need it. */
export interface Noun {
  enkel: string;
  lidwoord: 'de' | 'het';
}
/** A noun of which there are more. */
export interface CountNoun extends Noun {
  meer: string;
}

/** How a part of the handbook is called, and its folder in `content/`, which is its address too. */
export interface PartName extends CountNoun {
  map: string;
}

/**
 * What a handbook is about, in the words of its own `handleiding.yaml`: the interface says them where it speaks of the
 * work, of who reads it and of what is set up (`woorden`, explained field by field in `schema/words.ts`).
 */
export interface Subject {
  werk: Noun;
  lezer: CountNoun;
  partner: Noun;
  contact: string;
  geteld: CountNoun;
  geheel: Noun;
  bijeenkomst: CountNoun;
  stappenplan: Noun;
  leerlijn: Noun;
  begeleider: CountNoun;
  plaats: CountNoun;
  geholpen: string;
  afspraak: string;
  besluit: { eerste: Noun; tweede: Noun; agenda: string };
  plan: string;
  beeld: 'deuren' | 'geen';
  /** By soort; a part that is not named here has the name of its kind. */
  delen: Readonly<Partial<Record<string, Partial<PartName>>>>;
}

const noun = (article: Noun['lidwoord'], one: string): Noun => ({ enkel: one, lidwoord: article });
const countNoun = (article: Noun['lidwoord'], one: string, more: string): CountNoun => ({
  ...noun(article, one),
  meer: more,
});

/** What a handbook says that names nothing itself: words that fit any subject. */
export const NEUTRAL: Subject = {
  werk: noun('de', 'handleiding'),
  lezer: countNoun('de', 'organisatie', 'organisaties'),
  partner: noun('de', 'partner'),
  contact: 'contactpersoon',
  geteld: countNoun('de', 'deelnemer', 'deelnemers'),
  geheel: noun('de', 'aanpak'),
  bijeenkomst: countNoun('de', 'bijeenkomst', 'bijeenkomsten'),
  stappenplan: noun('het', 'stappenplan'),
  leerlijn: noun('de', 'cursus'),
  begeleider: countNoun('de', 'begeleider', 'begeleiders'),
  plaats: countNoun('de', 'plaats', 'plaatsen'),
  geholpen: 'mensen die hulp krijgen',
  afspraak: 'Afspraak voor de volgende keer',
  besluit: { eerste: noun('het', 'bestuur'), tweede: noun('de', 'ledenraad'), agenda: 'De secretaris' },
  plan: 'Plan van aanpak',
  beeld: 'geen',
  delen: {},
};

/** The subject, as `integrations/handbook.ts` says it to pages and scripts. */
declare const SITE_SUBJECT: Subject;

/**
 * The subject of this process, which makes one handbook, as it has one language. Whoever reads `handleiding.yaml` says it
 * (`load/files.ts`); a site that Vite puts together, and its scripts, carry it (`SITE_SUBJECT`); workers are told it with
 * their work. So no sentence of the interface needs the handbook for a word. Why: ADR 0030.
 */
let current: Subject = typeof SITE_SUBJECT === 'undefined' ? NEUTRAL : SITE_SUBJECT;

export const subject = (): Subject => current;

/** Whoever opens a handbook says here what it is about. */
export function setSubject(next: Subject): void {
  current = next;
}

/** With its article. Example: `de gemeente`. */
export const the = ({ lidwoord: article, enkel: one }: Noun): string => `${article} ${one}`;
/** The same at the beginning of a sentence. */
export const The = (noun: Noun): string => capitalise(the(noun));
/** The one at hand. Example: `deze handleiding`, `dit handboek`. */
export const thisOne = ({ lidwoord: article, enkel: one }: Noun): string =>
  `${article === 'het' ? 'dit' : 'deze'} ${one}`;
/** All of it. Example: `de hele handleiding`. */
export const whole = ({ lidwoord: article, enkel: one }: Noun): string => `${article} hele ${one}`;
/** With a word between its article and itself. Example: `de eerste bijeenkomst`, `het enige voorbeeld`. */
export const theWith = (word: string, { lidwoord: article, enkel: one }: Noun): string =>
  `${article} ${word} ${one}`;
/** Not one of them. Example: `geen enkele praktijk`, `geen enkel voorbeeld`. */
export const noneOf = ({ lidwoord: article, enkel: one }: Noun): string =>
  `geen ${article === 'het' ? 'enkel' : 'enkele'} ${one}`;
/** As many as there are. Example: `1 praktijk`, `12 praktijken`. */
export const countOf = (count: number, { enkel: one, meer: more }: CountNoun): string =>
  `${count} ${count === 1 ? one : more}`;
