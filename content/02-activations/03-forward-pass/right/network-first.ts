import type { Layer, Network, Vec } from "./types.ts";

export function forward(net: Network, x: Vec): Vec {
  let signal: Vec = [...x];
  for (const { W, b, act } of net)
    signal = W.map((row, o) =>
      act.f(row.reduce((sum, w, i) => sum + w * signal[i], b[o])),
    );
  return signal;
}

/** A layer is a network of one. */
export function layerForward(layer: Layer, x: Vec): Vec {
  return forward([layer], x);
}
