import type { Mat, Vec } from "./types.ts";
import { dot } from "./vectors.ts";

export function matVec([first, ...rest]: Mat, x: Vec): Vec {
  return first ? [dot(first, x), ...matVec(rest, x)] : [];
}
