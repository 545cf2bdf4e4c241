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
  const all = data.map(({ x }) => forwardTrace(net, x));
  return net.map(({ act }, l) => {
    const v = all.flatMap(({ zs }) => zs[l].map((z) => act.f(z)));
    const mean = v.reduce((s, x) => s + x) / v.length;
    return Math.sqrt(v.map((x) => x - mean).map((d) => d * d).reduce((s, d) => s + d) / v.length);
  });
}
