import { planTekst } from '../../text/plan/script.ts';
import { el, knop, opId } from '../element.ts';
import { isRenewed } from '../renewed.ts';

export interface Keus {
  tekst: string;
  doe: () => void;
  /** Whether the message stays after this: a file was kept, and the question is still there. */
  blijf?: boolean;
}
export interface Melding {
  titel: string;
  tekst: readonly string[];
  /** What one can do. A message without a choice can be closed. */
  keuzes?: Keus[];
}

const plek = opId('plan-melding');
let eerder: Element | null = null;
/** Whether the message that stands there asks something. */
let vraagt = false;

/** Puts a message above the plan and moves to it: somebody has to know before they go on. */
export function meld({ titel, tekst, keuzes = [] }: Melding): void {
  eerder ??= document.activeElement;
  vraagt = keuzes.length > 0;
  const weg = [
    ...keuzes,
    ...(keuzes.every(({ blijf }) => blijf) ? [{ tekst: planTekst.sluit, doe: () => {} }] : []),
  ];
  plek.replaceChildren(
    el(
      'div',
      { class: 'kader utrecht-alert utrecht-alert--warning', role: 'alert' },
      el(
        'div',
        { class: 'utrecht-alert__content kader-tekst' },
        el('p', { class: 'kader-titel' }, titel),
        ...tekst.map((zin) => el('p', {}, zin)),
        el(
          'p',
          { class: 'knoppenrij' },
          ...weg.map(({ tekst: naam, doe, blijf }: Keus, i) =>
            knop(
              naam,
              () => {
                if (!blijf) sluit();
                doe();
              },
              i === 0 ? 'primary' : 'secondary',
            ),
          ),
        ),
      ),
    ),
  );
  naarMelding();
}

/** How many faults a message names: nobody reads a hundred. */
const FAULTS = 10;
export const firstFaults = (faults: readonly string[]): string[] => [
  ...faults.slice(0, FAULTS),
  ...(faults.length > FAULTS ? [planTekst.nogMeer(faults.length - FAULTS)] : []),
];

/** Says that a part of the page could not be fetched: a newer version of the site has others, and then a reload helps. */
export async function tellFailure(unreachable: Melding): Promise<void> {
  if (await isRenewed()) tellRenewed();
  else meld(unreachable);
}

export function tellRenewed(): void {
  const { titel, tekst, herlaad } = planTekst.vernieuwd;
  meld({
    titel,
    tekst,
    keuzes: [
      {
        tekst: herlaad,
        doe: () => {
          location.reload();
        },
        blijf: true,
      },
    ],
  });
}

/** Brings the visitor to the question that is still open. */
export function naarMelding(): void {
  plek.focus();
  plek.scrollIntoView({ block: 'nearest' });
}

/** Takes the message away and brings the keyboard back to where it was, unless that went elsewhere by itself. */
export function sluit(): void {
  if (!plek.hasChildNodes()) return;
  const hier = plek.contains(document.activeElement) || document.activeElement === document.body;
  plek.replaceChildren();
  if (hier && eerder instanceof HTMLElement && eerder.isConnected) eerder.focus();
  eerder = null;
}

/**
 * Says in a word that something was done, also to who hears the page. An error of before is over then; a
 * question stays until it is answered.
 */
export function zeg(tekst: string): void {
  opId('plan-gedaan').textContent = tekst;
  if (tekst !== '' && !vraagt) sluit();
}
