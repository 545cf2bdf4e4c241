import type { Kit } from "./crew.ts";
import type { SampleLike } from "./samples.ts";
import { type Work, Workbench } from "./workbench.ts";

const SAMPLES = 256;
const ROUNDS = 5;

/**
 * Whether leaving out zeros is faster for this network and data, by
 * trying both on the first samples. It changes no number, only time.
 */
export function isInkFaster(kit: Kit, work: Omit<Work, "ink">): boolean {
  const data = work.data.slice(0, SAMPLES);
  const few = { ...work, data, batch: Math.min(work.batch, data.length) };
  const [ink, dense] = [true, false].map((ink) => timed(kit, few, ink));
  for (const run of [ink!, dense!]) run();
  let [inkBest, denseBest] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    inkBest = Math.min(inkBest, ink!());
    denseBest = Math.min(denseBest, dense!());
  }
  return inkBest <= denseBest;
}

function timed(
  kit: Kit,
  work: Omit<Work, "ink"> & { data: readonly SampleLike[] },
  ink: boolean,
): () => number {
  const bench = new Workbench(kit, { ...work, ink });
  const { order, count, batch } = bench.plan;
  for (let s = 0; s < count; s++) bench.u32[order / 4 + s] = s;
  return () => {
    const from = performance.now();
    for (let s = 0; s < count; s += batch)
      bench.kernels.answers(bench.at, s, Math.min(batch, count - s));
    return performance.now() - from;
  };
}
