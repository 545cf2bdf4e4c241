import { untrack } from "svelte";
import { addressOf, type FigureState, numbersIn } from "./figure-state.ts";

/** Browsers refuse more than about a hundred changes in 30 seconds. */
const PAUSE_MS = 400;

/**
 * Keeps a figure's state in the page's address: it is restored from
 * there at first, and written there when the reader has moved something
 * and pauses. The page before stays one step back. Call it while a
 * component is set up.
 */
export function keepInAddress(state: () => FigureState | undefined): void {
  let written: string | undefined;
  $effect(() => {
    const now = state();
    if (!now) return;
    const text = now.numbers.join();
    if (written === undefined) {
      written = text;
      untrack(() => restore(now));
    }
    if (text === written) return;
    const pause = setTimeout(() => {
      written = text;
      const address = addressOf(location.href, now);
      history.replaceState(history.state, "", address);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  });
}

function restore(state: FigureState): void {
  const found = numbersIn(location.href, state);
  if (found) state.restore(found);
}
