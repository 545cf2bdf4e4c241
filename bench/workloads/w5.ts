import { libraries, numpy, ours } from "../peers/list.ts";
import { reluStart } from "./start.ts";
import { SIZES } from "./w4.ts";
import { pictures, type Workload } from "./workload.ts";

/**
 * W4's network only answers: one picture at a time, and many.
 *
 * Tolerance: three sums of up to 784 products, off by at most
 * 784 · 2⁻²⁴ · Σ|w x| each if added one by one. |w x| adds up to some 20;
 * errors of one sign never meet, so the square root of 784 is nearer:
 * 28 · 6e-8 · 20 is 3.4e-5 a layer, 1e-4 for three.
 */
export const w5 = [1, 256].map(
  (batch): Workload => ({
    id: `W5 batch ${batch}`,
    title: `784-512-512-10, ReLU: answers, ${batch} at a time`,
    peers: [...ours, numpy, ...libraries],
    tolerance: { float64: 1e-9, float32: 1e-4 },
    task: (quick) => ({
      kind: "answering",
      ...{ start: reluStart(SIZES), batch, pictures: pictures(quick) },
    }),
  }),
);
