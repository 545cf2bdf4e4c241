import type { Layer, Network, Vec } from "./types.ts";
export function layerForward(layer: Layer, x: Vec): Vec {
  const one = [...x, 1];
  return layer.W.map((row, i) => {
    const w = row.concat(layer.b[i]);
    return layer.act.f(w.reduce((s, v, j) => s + v * one[j], 0));
  });
}
export function forward(net: Network, x: Vec): Vec {
  const [first, ...others] = net;
  const said = layerForward(first, x);
  return others.length ? forward(others, said) : said;
}
