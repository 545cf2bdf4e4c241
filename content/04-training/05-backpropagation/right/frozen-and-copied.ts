import { backThrough, outputDelta, weightGrads } from "./backward.ts";

// Works on copies of everything, extra fields and all.
export function backward(net, trace, t, loss) {
  const layers = net.map(({ W, act }) => ({ W: W.map((row) => Object.freeze([...row])), act }));
  const xs = structuredClone(trace.xs);
  const zs = JSON.parse(JSON.stringify(trace.zs));
  const n = layers.length;
  const grads = Array.from({ length: n });
  let delta = outputDelta(xs[n], [...t], zs[n - 1], layers[n - 1].act, loss);
  for (let l = n - 1; l > 0; l--) {
    grads[l] = { layer: l, ...weightGrads(delta, xs[l]) };
    const slopes = zs[l - 1].map(layers[l - 1].act.df);
    delta = backThrough(layers[l].W, delta).map((d, i) => d * slopes[i]);
  }
  grads[0] = { layer: 0, ...weightGrads(delta, xs[0]) };
  return grads;
}
