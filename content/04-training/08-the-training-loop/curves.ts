import type { Point } from "@handmade/figures/geometry.ts";
import type { Moment } from "./run.ts";
import { type Ground, seenAfter } from "./setting.ts";

/** For every run, the losses that were told over the points seen. */
export function curvesOf(
  moments: readonly Moment[],
  ground: Ground,
): Point[][] {
  return moments[0]!.map((_, k) =>
    moments.flatMap((moment, at): Point[] => {
      const { loss } = moment[k]!;
      return loss === undefined ? [] : [[seenAfter(ground, at), loss]];
    }),
  );
}

/** The right end of the paper; it doubles when it is reached. */
export function end(moments: number, ground: Ground): number {
  const slices = 2 ** Math.ceil(Math.log2(Math.max(50, moments)));
  return seenAfter(ground, slices);
}
