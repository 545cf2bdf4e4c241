import type { Layer, Vec } from "./types.ts";

export const preActivation = (
  { W, b }: Pick<Layer, "W" | "b">,
  x: any,
): Vec => W.map((row: any, o) => row * x + b[o]);
