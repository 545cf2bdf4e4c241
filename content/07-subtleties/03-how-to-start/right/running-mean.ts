import { forwardTrace } from "./network.ts";
import { normal } from "./random.ts";

export function heInit(nIn, nOut, rng) {
  const dev = Math.sqrt(2 / nIn);
  return Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => dev * normal(rng)),
  );
}

export function xavierInit(nIn, nOut, rng) {
  const dev = Math.sqrt(2 / (nIn + nOut));
  return Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => dev * normal(rng)),
  );
}

export function activationSpread(net, data) {
  // Welford's way: one pass, mean and squares together.
  const stats = net.map(() => ({ n: 0, mean: 0, m2: 0 }));
  for (const { x } of data)
    forwardTrace(net, x).xs.slice(1).forEach((layer, l) => {
      const s = stats[l];
      for (const a of layer) {
        s.n += 1;
        const d = a - s.mean;
        s.mean += d / s.n;
        s.m2 += d * (a - s.mean);
      }
    });
  return stats.map((s) => Math.sqrt(s.m2 / s.n));
}
