import { applyTo } from "./activations.ts";
import { type Init, normalWeights } from "./first-weights.ts";
import { preActivation } from "./layer.ts";
import { notEmpty, wholeNumber } from "./lengths.ts";
import type {
  Activation,
  Layer,
  Network,
  Random,
  Trace,
  Vec,
} from "./types.ts";

// #region 1.4
/**
 * He's start, which S3 comes back to: deviation √(2 / nIn), so that
 * signals keep their size.
 */
const usualStart: Init = (nIn, nOut, rng) =>
  normalWeights(nIn, nOut, Math.sqrt(2 / nIn), rng);

/**
 * A layer of `nOut` neurons that each read `nIn` numbers. Weights are
 * drawn, so that no two neurons are twins; biases start at 0.
 *
 * @param init how the weights are drawn; He's start if left out
 */
export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
  init: Init = usualStart,
): Layer {
  wholeNumber("makeLayer", "nIn", nIn, 1);
  wholeNumber("makeLayer", "nOut", nOut, 1);
  const b = Array.from({ length: nOut }, () => 0);
  return { W: init(nIn, nOut, rng), b, act };
}

/**
 * A network with these numbers of neurons: [784, 16, 16, 10] reads 784
 * numbers, has two hidden layers of 16 and gives 10.
 *
 * @throws Error if there are fewer than two sizes or one is not a whole
 *         number above 0
 */
export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
  init: Init = usualStart,
): Network {
  if (sizes.length < 2)
    throw new Error(
      `makeNetwork: sizes has ${sizes.length} entries; it needs at ` +
        "least 2, the number of inputs and the number of outputs.",
    );
  return sizes
    .slice(1)
    .map((nOut, l) => makeLayer(sizes[l], nOut, act, rng, init));
}

/**
 * How many numbers training may change: every weight and every bias.
 *
 * @throws Error if a layer does not fit the one before it
 */
export function countParameters(net: Network): number {
  checkNeighbors(net);
  return net.reduce(
    (total, { W, b }) => total + W.length * W[0].length + b.length,
    0,
  );
}

/**
 * Throws unless every layer has a bias per neuron and reads as many
 * numbers as the one before it gives.
 */
export function checkNeighbors(net: Network): void {
  notEmpty("network", "the list of layers", net);
  net.forEach(({ W, b }, l) => {
    notEmpty("network", `W of layer ${l}`, W);
    const nIn = l > 0 ? net[l - 1].b.length : W[0].length;
    if (W.length !== b.length)
      throw new Error(
        `network: layer ${l} has ${W.length} rows of weights but ` +
          `${b.length} biases; every neuron needs one of each.`,
      );
    const odd = W.find((row) => row.length !== nIn);
    if (odd)
      throw new Error(
        `network: layer ${l} has a row of ${odd.length} weights but ` +
          `is given ${nIn} numbers; a weight per number is needed.`,
      );
  });
}
// #endregion 1.4

// #region 2.3
/** One layer's answer, f(W x + b). As long as the layer has neurons. */
export function layerForward(layer: Layer, x: Vec): Vec {
  return applyTo((z) => layer.act.f(z), preActivation(layer, x));
}

/**
 * The network's answer: every layer eats what the one before cooked.
 *
 * @throws Error if `x` does not fit the first layer, or a layer the one
 *         before it
 */
export function forward(net: Network, x: Vec): Vec {
  return net.reduce(
    (signal, layer) => layerForward(layer, signal),
    [...x],
  );
}
// #endregion 2.3

// #region 2.4
/**
 * A forward pass that remembers: `xs[0]` is a copy of the input,
 * `zs[l]` what layer l summed up and `xs[l + 1]` what it made of that.
 * One more `xs` than `zs`; the last is the network's answer.
 */
export function forwardTrace(net: Network, x: Vec): Trace {
  const xs = [[...x]];
  const zs: Vec[] = [];
  net.forEach((layer, l) => {
    zs.push(preActivation(layer, xs[l]));
    xs.push(applyTo((z) => layer.act.f(z), zs[l]));
  });
  return { xs, zs };
}
// #endregion 2.4
