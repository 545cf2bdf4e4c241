import type { Tab } from "./tab.ts";

/** Milliseconds old, of the oldest thing that is gone. */
export type Lost = number | undefined;

/** Something a learner does again and again until somebody dies. */
export interface Doing {
  readonly path: string;
  /** Brings the page to where it can begin. */
  prepare(tab: Tab): Promise<void>;
  /** Once more; it may be cut off anywhere. */
  act(tab: Tab): Promise<void>;
  /** After a death that the page outlived: it works as before. */
  recover(tab: Tab): Promise<void>;
  /** What the page brings back, against the journal. */
  compare(tab: Tab, killedAt: number): Promise<Lost[]>;
  /** The page that was brought back works. */
  goOn(tab: Tab): Promise<void>;
}
