/** How long work goes on before the page may do something else, in ms: a phone is four times as slow. */
const MOST = 8;

/**
 * Cuts long work in pieces: a page that reads its index must still scroll, type and paint.
 * @returns to be awaited between pieces; it rests only when the last rest is a while ago
 */
export function breath(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < MOST) return undefined;
    return new Promise((done) => {
      setTimeout(() => {
        last = performance.now();
        done();
      });
    });
  };
}
