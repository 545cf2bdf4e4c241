import type { Vec } from "./types.ts";

const length = (v: Vec) => Math.sqrt(v.reduce((s, x) => s + x * x, 0));
const unit = (v: Vec) => v.map((x) => x / (length(v) || 1));

export function dot(a: Vec, b: Vec): number {
  if (a.length !== b.length) throw new Error(`${a.length}, ${b.length}`);
  const [u, v] = [unit(a), unit(b)];
  return u.reduce((s, x, i) => s + x * v[i], 0);
}
