let place: HTMLElement | undefined;

/** Says something to who hears the page, and shows it for a while to who sees it. */
export function reportClient(text: string): void {
  if (!place) {
    place = document.createElement('p');
    place.className = 'melding';
    place.setAttribute('role', 'status');
    document.body.append(place);
  }
  const here = place;
  // A live region is read when it changes after it was put there.
  setTimeout(() => (here.textContent = text), 50);
  setTimeout(() => (here.textContent = ''), 4000);
}
