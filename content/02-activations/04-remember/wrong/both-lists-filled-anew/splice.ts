import type { Network, Trace, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function forwardTrace(net: Network, x: Vec): Trace {
  const sums: Vec = [];
  const said: Vec = [];
  const trace: Trace = { xs: [[...x]], zs: [] };
  let heard = x;
  net.forEach(({ W, b, act }) => {
    sums.splice(0, sums.length, ...W.map((row, o) => dot(row, heard) + b[o]));
    said.splice(0, said.length, ...sums.map((z) => act.f(z)));
    trace.zs.push(sums);
    trace.xs.push(said);
    heard = said;
  });
  return trace;
}
