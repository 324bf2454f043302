import { planText } from '../../../text/plan/script.ts';
import { el, button, byId } from '../element.ts';
import { isRenewed } from '../renewed.ts';

export interface PlanChoice {
  text: string;
  do: () => void;
  /** Whether the message stays after this: a file was kept, and the question is still there. */
  stay?: boolean;
}
export interface Message {
  title: string;
  text: readonly string[];
  /** What one can do. A message without a choice can be closed. */
  choices?: PlanChoice[];
}

const place = byId('plan-melding');
let earlier: Element | null = null;
/** Whether the message that stands there asks something. */
let asks = false;

/** Puts a message above the plan and moves to it: somebody has to know before they go on. */
export function report({ title, text, choices = [] }: Message): void {
  earlier ??= document.activeElement;
  asks = choices.length > 0;
  const away = [
    ...choices,
    ...(choices.every(({ stay }) => stay) ? [{ text: planText.sluit, do: () => {} }] : []),
  ];
  place.replaceChildren(
    el(
      'div',
      { class: 'kader utrecht-alert utrecht-alert--warning', role: 'alert' },
      el(
        'div',
        { class: 'utrecht-alert__content kader-tekst' },
        el('p', { class: 'kader-titel' }, title),
        ...text.map((inline) => el('p', {}, inline)),
        el(
          'p',
          { class: 'knoppenrij' },
          ...away.map(({ text: name, do: perform, stay }: PlanChoice, i) =>
            button(
              name,
              () => {
                if (!stay) close();
                perform();
              },
              i === 0 ? 'primary' : 'secondary',
            ),
          ),
        ),
      ),
    ),
  );
  toMessage();
}

/** How many faults a message names: nobody reads a hundred. */
const FAULTS = 10;
export const firstFaults = (faults: readonly string[]): string[] => [
  ...faults.slice(0, FAULTS),
  ...(faults.length > FAULTS ? [planText.nogMeer(faults.length - FAULTS)] : []),
];

/** Says that a part of the page could not be fetched: a newer version of the site has others, and then a reload helps. */
export async function tellFailure(unreachable: Message): Promise<void> {
  if (await isRenewed()) tellRenewed();
  else report(unreachable);
}

export function tellRenewed(): void {
  const { title, text, herlaad } = planText.vernieuwd;
  report({
    title,
    text,
    choices: [
      {
        text: herlaad,
        do: () => {
          location.reload();
        },
        stay: true,
      },
    ],
  });
}

/** Brings the visitor to the question that is still open. */
export function toMessage(): void {
  place.focus();
  place.scrollIntoView({ block: 'nearest' });
}

/** Takes the message away and brings the keyboard back to where it was, unless that went elsewhere by itself. */
export function close(): void {
  if (!place.hasChildNodes()) return;
  const here = place.contains(document.activeElement) || document.activeElement === document.body;
  place.replaceChildren();
  if (here && earlier instanceof HTMLElement && earlier.isConnected) earlier.focus();
  earlier = null;
}

/**
 * Says in a word that something was done, also to who hears the page. An error of before is over then; a
 * question stays until it is answered.
 */
export function say(text: string): void {
  byId('plan-gedaan').textContent = text;
  if (text !== '' && !asks) close();
}
