import { button, el } from '../../site/client/element.ts';
import { desk as nl } from '../../text/desk.ts';

/** A window over the page. */
export interface Dialog {
  element: HTMLDialogElement;
  close: () => void;
}

let count = 0;

/**
 * Opens a window over the page; the keyboard stays in it, and Escape closes it.
 * @param actions its buttons, the first the one that is meant most; one that gives `false` leaves it open
 */
export function openDialog(
  title: string,
  contents: readonly (Node | string)[],
  actions: readonly { text: string; perform: () => boolean | Promise<boolean> }[],
): Dialog {
  const id = `venster-${++count}`;
  const before = document.activeElement;
  const fault = el('p', { class: 'venster-fout', role: 'alert' });
  const element = el(
    'dialog',
    { class: 'venster', 'aria-labelledby': id },
    el('h2', { id }, title),
    ...contents,
    fault,
  );
  const close = () => {
    element.close();
    element.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
  const perform = async (work: () => boolean | Promise<boolean>) => {
    fault.textContent = '';
    try {
      if (await work()) close();
    } catch (cause) {
      fault.textContent = cause instanceof Error ? cause.message : String(cause);
    }
  };
  const buttons = actions.map(({ text, perform: work }, i) =>
    button(text, () => void perform(work), i === 0 ? 'primary' : 'secondary'),
  );
  element.append(el('p', { class: 'knoppen' }, ...buttons, button(nl.cancel, close)));
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  element.addEventListener('keydown', (event) => {
    const inLine = event.target instanceof HTMLInputElement && !event.defaultPrevented;
    if (event.key === 'Enter' && inLine && event.target.getAttribute('role') !== 'combobox')
      buttons[0]?.click();
  });
  document.body.append(element);
  element.showModal();
  return { element, close };
}
