/** What is on a share image, in words, for who does not see it. */
export const shareImageText = {
  page: (title: string, soort: string | undefined, handleiding: string) =>
    `${soort ? `${soort}. ` : ''}${inline(title)} ${inline(handleiding)}`,
  start: (title: string, subtitle: string) => `${title}: ${inline(subtitle)}`,
};

const inline = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
