/**
 * Buttons that print; a link that names a part prints that part alone (`site/styles/looks/module-paper.css`). What was chosen
 * holds for one time: afterwards the address names no part, so that the next print is of the whole page again.
 */
export function printPage(): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-afdrukken]')];
  const parts = new Set(buttons.flatMap((button) => button.getAttribute('href') ?? []));
  let top = scrollY;
  const wholeAgain = () => {
    if (!parts.has(location.hash)) return;
    location.replace('#inhoud');
    scrollTo({ top, behavior: 'instant' });
  };
  for (const button of buttons) {
    button.removeAttribute('data-wacht');
    button.addEventListener('click', () => {
      top = scrollY;
      if (!button.hasAttribute('href')) wholeAgain();
      // After the link has been followed: the style sheet prints what the address points at.
      setTimeout(() => {
        print();
      });
    });
  }
  addEventListener('afterprint', wholeAgain);
}
