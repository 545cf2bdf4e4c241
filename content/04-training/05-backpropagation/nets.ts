import {
  type Activation,
  backward,
  forwardTrace,
  leakyRelu,
  mse,
  type Network,
  normal,
  type Random,
  randomFrom,
  sigmoid,
  tanh,
  type Vec,
} from "@handmade/nn";

/** Activations, and how a call names them. */
const bends = {
  tanh: { lent: { $lent: "tanh" }, own: tanh },
  sigmoid: { lent: { $lent: "sigmoid" }, own: sigmoid },
  leaky: {
    lent: { $lent: "leakyRelu", of: [0.2] },
    own: leakyRelu(0.2),
  },
} satisfies Record<string, { lent: object; own: Activation }>;

export type Bend = keyof typeof bends;

/** A network as plain data, and a pass through it. */
export interface Case {
  readonly layers: readonly {
    readonly W: number[][];
    readonly b: number[];
    readonly act: { $lent: string; of?: number[] };
  }[];
  readonly trace: { xs: number[][]; zs: number[][] };
  readonly t: number[];
}

/** Two decimals, so that a call can be read. */
const short = (v: number) => Math.round(v * 100) / 100;

/**
 * A case on which a wrong gradient cannot look right: both signs among
 * inputs and among residuals, each layer's sums on either side of 0 and
 * none at a corner, biases that are not 0, no true slope near 0.
 *
 * @param sizes at least three outputs, so that (y − t) is not 2(y − t)/n;
 *        all sizes different, but for two in the middle
 * @param kinds the layers' activations, in turn
 */
export function drawn(
  sizes: readonly number[],
  seed: number,
  ...kinds: readonly Bend[]
): Case {
  const rng = randomFrom(seed);
  const kindOf = (l: number) => bends[kinds[l % kinds.length]!];
  for (let tries = 0; tries < 20_000; tries++) {
    const net = network(sizes, rng, (l) => kindOf(l).own);
    const [x, t] = [list(sizes[0]!, rng), list(sizes.at(-1)!, rng)];
    const trace = forwardTrace(net, x);
    if (!telling(net, trace, t)) continue;
    const layers = net.map((layer, l) => ({
      ...layer,
      act: kindOf(l).lent,
    }));
    return { layers, trace, t };
  }
  throw new Error(`No telling case ${sizes.join("-")}, seed ${seed}.`);
}

const list = (n: number, rng: Random, spread = 1): Vec =>
  Array.from({ length: n }, () => short(spread * normal(rng)));

function network(
  sizes: readonly number[],
  rng: Random,
  act: (l: number) => Activation,
): Network {
  return sizes.slice(1).map((n, l) => ({
    W: Array.from({ length: n }, () => list(sizes[l]!, rng, 0.9)),
    b: list(n, rng, 0.6),
    act: act(l),
  }));
}

const bothSigns = (v: Vec): boolean =>
  v.some((one) => one > 0.1) && v.some((one) => one < -0.1);

function telling(
  net: Network,
  { xs, zs }: { xs: Vec[]; zs: Vec[] },
  t: Vec,
): boolean {
  if (!bothSigns(xs[0]!) || !zs.every(bothSigns)) return false;
  if (!bothSigns(xs.at(-1)!.map((y, i) => y - t[i]!))) return false;
  if (zs.flat().some((z) => Math.abs(z) < 0.02 || Math.abs(z) > 2.5))
    return false;
  const slopes = backward(net, { xs, zs }, t, mse);
  return slopes
    .flatMap(({ dW, db }) => [...dW.flat(), ...db])
    .every((g) => Math.abs(g) > 2e-3);
}
