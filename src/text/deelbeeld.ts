/** What is on a share image, in words, for who does not see it. */
export const deelbeeldTekst = {
  pagina: (titel: string, soort: string | undefined, handleiding: string) =>
    `${soort ? `${soort}. ` : ''}${zin(titel)} ${zin(handleiding)}`,
  start: (titel: string, ondertitel: string) => `${titel}: ${zin(ondertitel)}`,
};

const zin = (tekst: string) => (/[.?!]$/.test(tekst) ? tekst : `${tekst}.`);
