import { nearest } from '../../document/language/nearest.ts';

/** What was asked of `npm run neem-over`. */
export interface TakeOverRequest {
  /** The file, as it was typed. */
  path: string;
  /** What to take over without asking: numbers of proposals, or all plain ones. Absent: ask, or only show. */
  take?: ReadonlySet<number> | 'alles';
  /** Shows the proposals, and asks nothing. */
  show: boolean;
  /** The proposals as data, for another program. */
  json: boolean;
}

const NAMES = ['--neem', '--alles', '--toon', '--json', '--help'];

/** Reads the words behind `npm run neem-over --`. @returns what was asked, or in Dutch what is wrong with it */
export function readTakeOverOptions(
  words: readonly string[],
): TakeOverRequest | { fault: string } | { help: string } {
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) return { help: HELP };
  const paths: string[] = [];
  let take: TakeOverRequest['take'];
  const rest = words.flatMap((word) => {
    const [name = '', value] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    return value === undefined ? [name] : [name, value];
  });
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    if (word === '--alles') take = 'alles';
    else if (word === '--neem') {
      const which = numbersIn(rest[++i] ?? '');
      if (!which) return { fault: `Achter --neem hoort welke: --neem alles, of nummers zoals --neem 1,3-5.` };
      take = which;
    } else if (!word.startsWith('-')) paths.push(word);
    else if (!NAMES.includes(word)) {
      const meant = nearest(word, NAMES);
      return {
        fault: `Dit commando kent «${word}» niet. ${meant ? `Bedoelde u ${meant}?` : `Zo werkt het:\n${HELP}`}`,
      };
    }
  }
  const [path, ...more] = paths;
  if (path === undefined) return { fault: 'Noem het bestand: npm run neem-over -- bestand.docx' };
  if (more.length > 0)
    return { fault: `Eén bestand tegelijk: noem ${path}, en doe daarna ${more.join(', ')}.` };
  const show = rest.includes('--toon');
  const json = rest.includes('--json');
  if (take && show) return { fault: '--toon laat alleen zien; het gaat niet samen met --neem of --alles.' };
  return { path, ...(take && { take }), show, json };
}

/** Example: `1,3-5` → 1, 3, 4, 5. */
function numbersIn(text: string): ReadonlySet<number> | 'alles' | undefined {
  if (text === 'alles') return 'alles';
  const parts = text.split(/[,\s]+/).filter(Boolean);
  const numbers = new Set<number>();
  for (const part of parts) {
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
    if (from === undefined || to === undefined || Number(to) < Number(from)) return undefined;
    for (let number = Number(from); number <= Number(to); number++) numbers.add(number);
  }
  return numbers.size > 0 ? numbers : undefined;
}

const HELP = `Neemt over wat een collega veranderde in een bestand van de handleiding, in Word of LibreOffice.

npm run neem-over -- bestand.docx               toont elk voorstel, en vraagt wat u overneemt
npm run neem-over -- bestand.odt --toon         toont de voorstellen alleen
npm run neem-over -- bestand.docx --neem 1,3-5  neemt deze voorstellen over
npm run neem-over -- bestand.docx --alles       neemt alles over wat gewone tekst is
npm run neem-over -- bestand.docx --json        de voorstellen als gegevens, voor een ander programma

Het bestand is een .docx of .odt die u van de site hebt gedownload: van een stap, een bijeenkomst of een
sjabloon, of het hele boek (daarin staan ook de praktijken en thema’s). Bijgehouden wijzigingen tellen als
aanvaard; opmerkingen krijgt u te zien met de plek in de bron. Waar een bron, link of tag staat, verandert
het commando niets: dat doet u zelf.`;
