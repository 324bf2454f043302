/** What a browser cannot read itself, as half a day; it gives an empty text for it, and empty means something else. */
export const UNREADABLE = '?';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The text in a field; `UNREADABLE` for a day, a time or a number of which a part is missing. */
export const typedIn = (field: Field): string => (field.validity.badInput ? UNREADABLE : field.value);

/** Whether a browser shows the field in parts (day, month, year): it calls every key in a part a whole change. */
export const hasParts = ({ type }: Field): boolean => type === 'date' || type === 'time';

/**
 * What a field may give away while somebody types in it: never a slip, and never nothing because of a slip. It counts
 * on no event but those of the field itself: browsers differ in when they say that a field got the keyboard.
 */
export class KeptValue<T> {
  #good: T;

  constructor(good: T) {
    this.#good = good;
  }

  /** The field was left, or filled from elsewhere, with a value that can stand. */
  settle(value: T): void {
    this.#good = value;
  }

  /**
   * What counts after a change.
   * @param fits whether the new value can stand
   */
  take(value: T, fits: boolean, { target, event }: { target: Field; event: Event }): T {
    if (!fits) return this.#good;
    if (isWhole(target, event)) this.#good = value;
    return value;
  }
}

/** Whether a value was meant as it is: `25` may be the begin of `2500`, and an empty field the begin of another day. */
const isWhole = (field: Field, event: Event): boolean =>
  field.value !== '' && (!isNumber(field) || !isOneKey(event));

const isNumber = ({ inputMode }: Field): boolean => inputMode === 'numeric' || inputMode === 'decimal';

const isOneKey = (event: Event): boolean =>
  event instanceof InputEvent &&
  (event.inputType.startsWith('delete') || (event.inputType === 'insertText' && event.data?.length === 1));

let isPressed = false;
addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel'] as const)
  addEventListener(end, () => (isPressed = false), true);

/**
 * Does something now, or after a press that began: a sentence that appears when a field is left moves the page, and
 * the button that was pressed with it, so that the press would miss.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) {
    act();
    return;
  }
  const end = new AbortController();
  const then = () => {
    end.abort();
    // The click itself comes right after the pointer is up.
    setTimeout(act);
  };
  for (const kind of ['pointerup', 'pointercancel'] as const)
    addEventListener(kind, then, { signal: end.signal });
}
