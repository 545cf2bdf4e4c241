import type { Peer, Precision } from "../peers/peer.ts";
import type { Clock, Task } from "../protocol.ts";

/** Work that several peers do, and how far their numbers may differ. */
export interface Workload {
  /** "W3 SGD"; its first word is what `--only` takes. */
  readonly id: string;
  readonly title: string;
  readonly peers: readonly Peer[];
  /** For two peers of which the coarser counts in this. */
  readonly tolerance: Readonly<Record<Precision, number>>;
  /** The processor's if left out. */
  readonly clock?: Clock;
  task(quick: boolean): Task;
}

/** As many pictures as all peers can hold as lists of numbers. */
export const pictures = (quick: boolean) => (quick ? 2_560 : 20_480);
