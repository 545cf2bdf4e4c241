import type { Peer, Task } from "../peers/peer.ts";

/** Work that several peers do, and how far their numbers may differ. */
export interface Workload {
  readonly id: string;
  readonly title: string;
  /** The first is ours: the others' speeds are compared with its. */
  readonly peers: readonly Peer[];
  readonly tolerance: number;
  task(quick: boolean): Task;
}
