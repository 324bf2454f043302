/** Cleans up before the program ends by Ctrl+C, or because somebody ends it. */
export function whenStopped(clean: () => Promise<void>): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => {
      void clean().finally(() => process.exit(code));
    });
}
