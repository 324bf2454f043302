/** Says how far long work is: on one line of a terminal, as a line now and then elsewhere. */
export interface Progress {
  step: () => void;
  /** The last word. */
  end: (text: string) => void;
}

/** Elsewhere than in a terminal a line so often, in milliseconds. */
const EVERY = 10_000;

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
