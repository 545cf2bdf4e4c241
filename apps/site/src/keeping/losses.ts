import type { Loss } from "./opening.ts";

const listeners = new Set<(loss: Loss) => void>();

/** Tells everybody on this page that their storage has gone. */
export function tellLoss(loss: Loss): void {
  for (const listener of listeners) listener(loss);
}

/** Returns what ends the listening. */
export function hearLosses(listener: (loss: Loss) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
