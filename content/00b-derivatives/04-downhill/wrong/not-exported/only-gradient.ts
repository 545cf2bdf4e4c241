import { slope } from "./slopes.ts";
import type { Vec } from "./types.ts";

export function gradient(f: (p: Vec) => number, p: Vec): Vec {
  return p.map((pi, i) => slope((x) => f(p.with(i, x)), pi));
}

