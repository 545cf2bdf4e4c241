const signs = [
  "pointermove",
  "pointerdown",
  "touchstart",
  "keydown",
  "wheel",
  "scroll",
] as const;

/**
 * Calls `wake` once, when somebody first moves, types, touches or
 * scrolls. Heavy parts wait for it, so that a page which is only looked
 * at costs little. Returns a function that stops waiting.
 */
export function onSignOfLife(wake: () => void): () => void {
  const waiting = new AbortController();
  for (const sign of signs)
    window.addEventListener(
      sign,
      () => {
        waiting.abort();
        wake();
      },
      { passive: true, capture: true, once: true, signal: waiting.signal },
    );
  return () => waiting.abort();
}
