import {
  type Activation,
  backward,
  deadUnits,
  elu,
  forward,
  forwardTrace,
  gelu,
  identity,
  type Mat,
  makeNetwork,
  mse,
  type Network,
  randomFrom,
  relu,
  type Sample,
  sigmoid,
  softplus,
  tanh,
  train,
  type Vec,
} from "@handmade/nn";

/** What a layer has to learn, as plain numbers. */
export type Numbers = { W: Mat; b: Vec };

/** How the hidden layers bend, by name. The output layer does not. */
export type Bend =
  | "sigmoid"
  | "tanh"
  | "ReLU"
  | "ELU"
  | "softplus"
  | "GELU";

export type Settings = { batch: number; lr: number; rng: number };

const bends: Record<Bend, () => Activation> = {
  sigmoid: () => sigmoid,
  tanh: () => tanh,
  ReLU: () => relu,
  ELU: () => elu(),
  softplus: () => softplus,
  GELU: () => gelu,
};

/** The dead units as a text, in order: `"0/2 1/0"`. */
export function dead(
  net: Network,
  data: readonly { x: Vec }[],
): unknown {
  const found: unknown = deadUnits(net, data);
  if (!Array.isArray(found)) return found;
  return found
    .map(({ layer, unit }) => `${layer}/${unit}`)
    .sort()
    .join(" ");
}

/**
 * An epoch over these samples: what became of the network, the mean of
 * the losses on the way, and how many hidden neurons are dead after it.
 */
export function slice(
  layers: Numbers[],
  samples: Sample[],
  { rng: seed, ...settings }: Settings,
  bend: Bend,
): { net: Numbers[]; loss: number; dead: number } {
  const net = built(layers, bend);
  const losses: Vec = [];
  const steps: unknown = train(net, samples, {
    ...settings,
    epochs: 1,
    rng: randomFrom(seed),
    onStep: ({ loss }) => losses.push(loss),
  });
  drain(steps);
  const silent = deadUnits(net, samples).filter(
    ({ layer }) => layer < net.length - 1,
  );
  return {
    net: net.map(({ W, b }) => ({
      W: W.map((row) => [...row]),
      b: [...b],
    })),
    loss: losses.reduce((sum, one) => sum + one, 0) / losses.length,
    dead: silent.length,
  };
}

/** What the network says at these places. */
export function answersAt(
  layers: Numbers[],
  bend: Bend,
  places: Mat,
): Mat {
  const net = built(layers, bend);
  return places.map((x) => [...forward(net, x)]);
}

/**
 * How large the loss's gradient is in each layer of a network that has
 * learned nothing: the mean size of its entries, over the samples'.
 *
 * @param depth how many hidden layers, all of `width` neurons
 * @returns one number for each layer, from the first to the output
 */
export function gradientSizes(
  bend: Bend,
  depth: number,
  width: number,
  samples: Sample[],
  seed: number,
): Vec {
  const hidden = Array.from({ length: depth }, () => width);
  const sizes = [samples[0].x.length, ...hidden, samples[0].t.length];
  const start = makeNetwork(sizes, identity, randomFrom(seed));
  const net = built(start, bend);
  const sums = net.map(({ W }) =>
    W.map((row) => Array.from(row, () => 0)),
  );
  for (const { x, t } of samples) {
    const grads = backward(net, forwardTrace(net, x), t, mse);
    sums.forEach((table, l) => {
      table.forEach((row, i) => {
        for (const j of row.keys()) row[j] += grads[l].dW[i][j];
      });
    });
  }
  return sums.map((table) => {
    const entries = table.flat();
    const total = entries.reduce((sum, g) => sum + Math.abs(g), 0);
    return total / entries.length / samples.length;
  });
}

function built(layers: readonly Numbers[], bend: Bend): Network {
  return layers.map(({ W, b }, l) => ({
    W: W.map((row) => [...row]),
    b: [...b],
    act: l < layers.length - 1 ? bends[bend]() : identity,
  }));
}

/** A training loop may hand out its steps; then taking them trains. */
function drain(steps: unknown): void {
  if (typeof steps !== "object" || steps === null) return;
  if (!("next" in steps) || !(Symbol.iterator in steps)) return;
  for (const _ of steps as Iterable<unknown>);
}
