import type { Peer, Precision, Task } from "../peers/peer.ts";

/** Work that several peers do, and how far their numbers may differ. */
export interface Workload {
  readonly id: string;
  readonly title: string;
  /** Each one's speed is compared with that of all after it. */
  readonly peers: readonly Peer[];
  /** For two peers of which the coarser counts in this. */
  readonly tolerance: Readonly<Record<Precision, number>>;
  task(quick: boolean): Task;
}
