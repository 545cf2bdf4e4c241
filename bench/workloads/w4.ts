import {
  engineRelaxed,
  engineThreads,
  libraries,
  numpy,
  ours,
} from "../peers/list.ts";
import { reluStart } from "./start.ts";
import { pictures, type Workload } from "./workload.ts";

/** The network of W4 and W5. */
export const SIZES = [784, 512, 512, 10] as const;

/**
 * Tolerances as for W3 SGD: momentum makes of a slope up to ten, and the
 * rate is a tenth of that one's.
 */
export const w4: Workload = {
  id: "W4",
  title: "784-512-512-10, ReLU, cross-entropy, batches of 128, momentum",
  peers: [...ours, numpy, ...libraries],
  tolerance: { float64: 1e-9, float32: 1e-4 },
  task: (quick) => ({
    kind: "learning",
    start: reluStart(SIZES),
    loss: "cross-entropy",
    rule: { kind: "momentum", momentum: 0.9 },
    ...{ lr: 0.01, batch: 128 },
    pictures: pictures(quick),
  }),
};

/** Two threads against one; the same bits, so nothing may differ. */
export const w4Threads: Workload = {
  ...w4,
  id: "W4 threads",
  title: `${w4.title}, two threads`,
  peers: [engineThreads, engineRelaxed],
  tolerance: { float64: 0, float32: 0 },
  clock: "wall",
};
