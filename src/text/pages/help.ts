/** Where all places stand that help somebody who is in need: a section of the home page. */
export const HELP_ADDRESS = '/#elders';

export const help = {
  source: 'Bron:',
  read: (date: string) => `nagelopen ${date}`,
  checked: (date: string) => `nummer nagelopen ${date}`,
  more: 'Lees verder:',
  foot: 'Zoekt u zelf hulp?',
  all: 'Alle plekken waar hulp is',
};
