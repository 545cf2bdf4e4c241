import type { Layer, Network, Vec } from "./types.ts";

export function layerForward(layer: Layer, x: Vec): Vec {
  const out: Vec = [];
  for (let o = layer.b.length - 1; o >= 0; o--) {
    let sum = 0;
    for (let i = x.length - 1; i >= 0; i--) sum += layer.W[o][i] * x[i];
    out.unshift(layer.act.f(sum + layer.b[o]));
  }
  return out;
}

export function forward(net: Network, x: Vec): Vec {
  let answer: Vec = x;
  for (const l in net) answer = layerForward(net[l], answer);
  return answer;
}
