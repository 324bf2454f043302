/** Buttons that print; a link that names a part prints that part alone (`site/styles/print.css`). */
export function printPage(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-afdrukken]')) {
    button.removeAttribute('data-wacht');
    button.addEventListener('click', () => {
      // After the link has been followed: the style sheet prints what the address points at.
      setTimeout(() => {
        print();
      });
    });
  }
}
