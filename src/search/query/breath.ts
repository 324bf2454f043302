/** How long work goes on before the page may do something else, in ms: a phone is four times as slow, and notices 50. */
const MOST = 5;

/**
 * Cuts long work in pieces: a page that reads its index must still scroll, type and paint.
 * @returns to be awaited between pieces; it rests only when the last rest is a while ago
 */
export function breath(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < MOST) return undefined;
    return new Promise((done) => {
      // A timer would wait four milliseconds each time.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        last = performance.now();
        done();
      };
      port2.postMessage(undefined);
    });
  };
}
