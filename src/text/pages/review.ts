/** What editors read of when a page has to be gone through again. */
export const reviewText = {
  title: 'Wat wanneer nagekeken wordt',
  summary:
    'Voor de redactie: van elke pagina wie haar nakijkt, en uiterlijk wanneer. De vroegste staat bovenaan.',
  /** Who goes through a page of which nobody says more. */
  owner: 'Redactie',
  page: 'Pagina',
  who: 'Wie',
  checked: 'Nagelopen',
  due: 'Uiterlijk opnieuw',
  files: 'In uw agenda of lezer:',
  calendar: 'agenda (ICS)',
  feed: 'feed (Atom)',
  calendarName: (handbook: string) => `Nakijken: ${handbook}`,
  calendarExplanation: 'Uiterlijk op deze dag kijkt iemand de pagina opnieuw na.',
  item: (title: string) => `Nakijken: ${title}`,
  told: (owner: string, checked: string) => `${owner}. Laatst nagelopen op ${checked}.`,
  entry: (title: string, due: string) => `${title}: opnieuw nakijken vóór ${due}`,
  late: (count: number) => `Te laat (${count}):`,
  soon: (count: number) => `Binnen drie maanden (${count}):`,
  later: (count: number) => `Later (${count}), de eerste:`,
  none: 'Niets is te laat.',
};
