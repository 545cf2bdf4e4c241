import type { Layer, Vec } from "./types.ts";
import { matVec } from "./vectors.ts";

function preActivation({ W, b }: Layer, x: Vec): Vec {
  return matVec(W, x).map((sum, o) => sum + b[o]);
}
