/** The text of a file, or why it cannot be read as one. */
export type Decoded = { text: string; unreadable?: { message: string; hint: string } };

const SAVE =
  'Bewaar het bestand opnieuw als UTF-8 (in Kladblok: Opslaan als, en bij Codering: UTF-8). Kijk daarna de letters met een accent na.';

/** Reads the bytes of a file that a writer saved with any program. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const pairs =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  if (pairs || bytes.subarray(0, 1000).includes(0))
    return {
      text: pairs ? new TextDecoder(pairs).decode(bytes) : '',
      unreadable: {
        message: pairs
          ? 'Dit bestand is bewaard als UTF-16, en hier hoort UTF-8.'
          : 'Dit bestand is geen tekst, of het is bewaard als UTF-16.',
        hint: SAVE,
      },
    };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '')
    return {
      text,
      unreadable: {
        message: 'Dit bestand is leeg.',
        hint: 'Haal het weg, of begin met een beginbestand: npm run nieuw.',
      },
    };
  if (!isUtf8(bytes))
    return {
      // Windows-1252 is what older programs save; with it, the place of the first letter is right.
      text,
      unreadable: {
        message: 'Dit bestand is bewaard in een oude codering (zoals Windows-1252), en hier hoort UTF-8.',
        hint: SAVE,
      },
    };
  return { text };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
