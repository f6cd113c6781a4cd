/** Resolves at the first Ctrl-C or SIGTERM; further ones are ignored while everything shuts down. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
