import { applyTo } from "./activations.ts";
import { preActivation } from "./layer.ts";
import type { Network, Trace, Vec } from "./types.ts";

function* steps(net: Network, x: Vec) {
  let signal = x;
  for (const layer of net) {
    const z = preActivation(layer, signal);
    signal = applyTo((zi) => layer.act.f(zi), z);
    yield { z, signal };
  }
}

export function forwardTrace(net: Network, x: Vec): Trace {
  const all = [...steps(net, x)];
  return {
    xs: [[...x], ...all.map(({ signal }) => signal)],
    zs: all.map(({ z }) => z),
  };
}
