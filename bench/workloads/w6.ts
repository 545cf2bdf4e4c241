import { libraries, limit, numpy, ours } from "../peers/list.ts";
import type { Workload } from "./workload.ts";

/**
 * A square product. The factors are such that no peer rounds anywhere:
 * C must be the same to the last bit.
 */
export const w6 = [64, 128, 256, 512, 1024].map(
  (size): Workload => ({
    id: `W6 ${size}`,
    title: `C = A · B, ${size} by ${size}, float32`,
    peers: [...ours, numpy, ...libraries, limit],
    tolerance: { float64: 0, float32: 0 },
    task: () => ({ kind: "multiplying", size }),
  }),
);
