import type { Layer, Vec } from "./types.ts";

export function preActivation(layer: Pick<Layer, "W" | "b">, x: Vec) {
  const z = layer.W.map((row, o) =>
    row.reduce((sum, w, i) => sum + w * x[i], layer.b[o]),
  );
}
