import { type Build, loadEngine } from "@handmade/engine";
import { normal, randomFrom } from "@handmade/nn";
import { expect, test } from "vitest";
import { ROUNDING } from "./samples.ts";

/** Rows, inner, columns: around tiles of 4 and 6 by 8, and 512 deep. */
const SIZES = [
  [1, 1, 1],
  [3, 5, 2],
  [4, 7, 8],
  [6, 9, 17],
  [13, 11, 16],
  [25, 513, 23],
  [64, 1030, 40],
];

test.for<Build>(["strict", "relaxed"])(
  "%s: a product is a product",
  async (build) => {
    const engine = await loadEngine(build);
    const rng = randomFrom(6);
    for (const [m, k, n] of SIZES as [number, number, number][]) {
      const product = engine.product(m, k, n);
      for (const side of [product.a, product.b])
        for (let i = 0; i < side.length; i++) side[i] = normal(rng);
      // The second time nothing of the first is left.
      product.run();
      product.run();
      for (let i = 0; i < m; i++)
        for (let j = 0; j < n; j++) {
          let [sum, size] = [0, 0];
          for (let p = 0; p < k; p++) {
            const term = product.a[i * k + p]! * product.b[p * n + j]!;
            sum += term;
            size += Math.abs(term);
          }
          // Each term is rounded once, and once with every sum it is in.
          const near = (k + 1) * ROUNDING * size;
          expect(Math.abs(product.c[i * n + j]! - sum)).toBeLessThanOrEqual(
            near,
          );
        }
    }
  },
);

test("sizes that are no sizes are named", async () => {
  const engine = await loadEngine();
  expect(() => engine.product(2, 0, 3)).toThrow("inner is 0");
  expect(() => engine.product(2, 3, 1.5)).toThrow("columns is 1.5");
});
