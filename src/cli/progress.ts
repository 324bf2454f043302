/** Says how far long work is: on one line of a terminal, as a line now and then elsewhere. */
export interface Progress {
  step: () => void;
  /** The last word. */
  end: (text: string) => void;
}

/** Elsewhere than in a terminal: nobody looks at silence longer than this, in milliseconds. */
const EVERY = 2000;

/**
 * @param what is being done, as a sentence begins with it
 * @param total how many steps there are
 */
export function progress(
  what: string,
  total: number,
  out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stdout,
): Progress {
  let at = 0;
  let told = performance.now();
  return {
    step: () => {
      at++;
      const line = `${what}: ${at} van ${total}`;
      if (out.isTTY) return void out.write(`\r${line}\u001b[K`);
      if (performance.now() - told < EVERY) return;
      told = performance.now();
      out.write(`${line}\n`);
    },
    end: (text) => void out.write(out.isTTY ? `\r${text}\u001b[K\n` : `${text}\n`),
  };
}

/**
 * Says which part long work is at, as long as it is at it: in a terminal at once, on a line that goes when the part is
 * done; elsewhere on a line of its own, of a part that takes longer than anybody looks at silence.
 * @param what is being done, as a sentence without its full stop
 */
export async function during<T>(
  what: string,
  work: () => Promise<T>,
  out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stdout,
): Promise<T> {
  if (out.isTTY) out.write(`\r${what} …\u001b[K`);
  const timer = out.isTTY ? undefined : setTimeout(() => out.write(`${what} …\n`), EVERY);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (out.isTTY) out.write('\r\u001b[K');
  }
}
