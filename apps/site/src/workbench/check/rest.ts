/** Milliseconds that a program may go on where nobody looks. */
export const PATIENCE = 30_000;

/** Something that can be put to rest and be woken again. */
interface Sleeper {
  rest(): void;
  wake(): Promise<void>;
}

type Tab = Pick<
  Document,
  "visibilityState" | "addEventListener" | "removeEventListener"
>;

/**
 * Puts a learner's program to rest in a tab that nobody sees: whatever it
 * left running computes for nobody, or for somebody else.
 *
 * @param isAwaited whether somebody waits for it: it has its limits then
 * @returns ends the watch
 */
export function restWhileHidden(
  sleeper: Sleeper,
  isAwaited: () => boolean,
  tab: Tab,
): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let resting = false;

  const look = () => {
    if (isAwaited() || resting) return;
    resting = true;
    sleeper.rest();
  };
  const turn = () => {
    clearInterval(timer);
    timer = undefined;
    if (tab.visibilityState === "hidden") timer = setInterval(look, PATIENCE);
    else if (resting) {
      resting = false;
      // Without it the figures borrow, until Check says what is wrong.
      sleeper.wake().catch(() => undefined);
    }
  };
  tab.addEventListener("visibilitychange", turn);
  return () => {
    clearInterval(timer);
    tab.removeEventListener("visibilitychange", turn);
  };
}
