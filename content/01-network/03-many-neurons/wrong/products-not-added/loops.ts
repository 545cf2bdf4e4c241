import type { Layer, Mat, Vec } from "./types.ts";

export function preActivation(
  layer: Pick<Layer, "W" | "b">,
  x: Vec,
): Mat {
  const table: Mat = [];
  for (const row of layer.W) {
    const products: Vec = [];
    for (let i = 0; i < x.length; i++) products.push(row[i] * x[i]);
    table.push(products);
  }
  return table;
}
