import type { Network } from "./types.ts";

export function forwardTrace(net: Network, x: ArrayLike<number>) {
  const xs = [Float64Array.from(x)];
  const zs: Float64Array[] = [];
  for (const { W, b, act } of net) {
    const heard = xs[xs.length - 1];
    const z = Float64Array.from(W, (row, o) =>
      row.reduce((sum, w, i) => sum + w * heard[i], b[o]),
    );
    zs.push(z);
    xs.push(z.map((zi) => act.f(zi)));
  }
  return { xs, zs };
}
