import type { Network, Trace, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const xs: Vec[] = [[...x]];
  const zs: Vec[] = [];
  for (const { W, b, act } of net) {
    const heard = xs.at(-1)!;
    const z = W.map((row, o) => act.f(dot(row, heard) + b[o]));
    zs.push(z);
    xs.push(z.slice());
  }
  return { xs, zs };
}
