import {
  type Activation,
  identity,
  leakyRelu,
  train as learn,
  type Mat,
  type Network,
  randomFrom,
  type Sample,
  tanh,
  type Vec,
} from "@handmade/nn";

/** What a layer has to learn, as plain numbers. */
export type Numbers = { W: Mat; b: Vec };

/** How a layer bends its sums, by name. */
export type Bend = "none" | "leaky" | "tanh";

export type Settings = {
  epochs: number;
  batch: number;
  lr: number;
  /** The seed of the random numbers that shuffle. */
  rng: number;
};

/** What `onStep` heard, and how the network stood at that moment. */
export type Telling = {
  epoch: number;
  step: number;
  loss: number;
  net: Numbers[];
};

const bends: Record<Bend, () => Activation> = {
  none: () => identity,
  leaky: () => leakyRelu(),
  tanh: () => tanh,
};

/** Trains a network of these numbers and returns what became of them. */
function train(
  layers: Numbers[],
  data: Sample[],
  settings: Settings,
  bend: Bend = "none",
): Numbers[] {
  const net = built(layers, bend);
  work(net, data, settings);
  return numbersOf(net);
}

export { train };

/** The same, but returns everything that `onStep` was told. */
export function told(
  layers: Numbers[],
  data: Sample[],
  settings: Settings,
  bend: Bend = "none",
): Telling[] {
  const net = built(layers, bend);
  const tellings: Telling[] = [];
  work(net, data, settings, ({ epoch, step, loss }) => {
    tellings.push({ epoch, step, loss, net: numbersOf(net) });
  });
  return tellings;
}

/**
 * A piece of a run: one epoch over these samples, and the losses that
 * were told. Whoever keeps what comes back can stop after any piece, go
 * on from it, or go back: the next one depends on nothing else.
 */
export function slice(
  layers: Numbers[],
  samples: Sample[],
  settings: Omit<Settings, "epochs">,
  bend: Bend,
): { net: Numbers[]; losses: Vec } {
  const net = built(layers, bend);
  const losses: Vec = [];
  work(net, samples, { ...settings, epochs: 1 }, ({ loss }) => {
    losses.push(loss);
  });
  return { net: numbersOf(net), losses };
}

/** How often `onStep` was called. */
export function tellings(
  layers: Numbers[],
  data: Sample[],
  settings: Settings,
): number {
  return told(layers, data, settings).length;
}

/** What became of the data and the settings that were handed over. */
export function leftBehind(
  layers: Numbers[],
  data: Sample[],
  settings: Settings,
): { data: Sample[]; settings: Settings } {
  const { rng: seed, ...rest } = settings;
  const handed = { ...rest, rng: randomFrom(seed) };
  drain(learn(built(layers, "none"), data, handed));
  const { epochs, batch, lr } = handed;
  return {
    data: data.map(({ x, t }) => ({ x: [...x], t: [...t] })),
    settings: { epochs, batch, lr, rng: seed },
  };
}

/** `train` with each of these seeds; only the last layer's first row. */
export function rows(
  layers: Numbers[],
  data: Sample[],
  settings: Settings,
  seeds: number,
): Mat {
  return Array.from({ length: seeds }, (_, k) => {
    const rng = settings.rng + k;
    const trained = train(layers, data, { ...settings, rng });
    return trained[trained.length - 1].W[0];
  });
}

function work(
  net: Network,
  data: Sample[],
  { rng: seed, ...settings }: Settings,
  onStep?: (step: {
    epoch: number;
    step: number;
    loss: number;
  }) => void,
): void {
  const rng = randomFrom(seed);
  const given = { ...settings, rng };
  drain(learn(net, data, onStep ? { ...given, onStep } : given));
}

/** A training loop may hand out its steps; then taking them trains. */
function drain(result: unknown): void {
  if (typeof result !== "object" || result === null) return;
  if (!("next" in result) || !(Symbol.iterator in result)) return;
  for (const _ of result as Iterable<unknown>);
}

function built(layers: Numbers[], bend: Bend): Network {
  return copy(layers).map((layer) => ({
    ...layer,
    act: bends[bend](),
  }));
}

/** Read afresh: a program may put new lists where the old ones were. */
function numbersOf(net: Network): Numbers[] {
  return copy(net);
}

function copy(layers: Numbers[]): Numbers[] {
  return layers.map(({ W, b }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
  }));
}
