/** Buttons that print; a link that names a part prints that part alone (`styles/print.css`). */
export function afdrukken(): void {
  for (const knop of document.querySelectorAll<HTMLElement>('[data-afdrukken]')) {
    knop.removeAttribute('data-wacht');
    knop.addEventListener('click', () => {
      // After the link has been followed: the style sheet prints what the address points at.
      setTimeout(() => {
        print();
      });
    });
  }
}
