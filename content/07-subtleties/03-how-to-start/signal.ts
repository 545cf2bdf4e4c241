import { clamp, type Span } from "@handmade/figures/geometry.ts";
import {
  type Activation,
  activationSpread,
  forwardTrace,
  heInit,
  leakyRelu,
  type Mat,
  type Network,
  normal,
  randomFrom,
  tanh,
  type Vec,
  xavierInit,
} from "@handmade/nn";

export const depth = 10;
export const width = 60;
const samples = 16;

export const starts = [
  { name: "heInit", library: heInit },
  { name: "xavierInit", library: xavierInit },
] as const;

export interface Bend {
  readonly name: string;
  readonly act: Activation;
  /** How a call names it. */
  readonly lent: { readonly $lent: string; readonly of?: number[] };
}
export const bends: readonly Bend[] = [
  {
    name: "leaky ReLU",
    act: leakyRelu(0.1),
    lent: { $lent: "leakyRelu", of: [0.1] },
  },
  { name: "tanh", act: tanh, lent: { $lent: "tanh" } },
];

/** The weights are multiplied by 10 to this power. */
export const powers: Span = [-0.6, 0.6];
export const scaleOf = (power: number): number =>
  Number((10 ** power).toPrecision(2));

/** What goes in: bell curves of deviation 1. */
const rng = randomFrom(73);
export const data: readonly { x: Vec }[] = Array.from(
  { length: samples },
  () => ({ x: Array.from({ length: width }, () => normal(rng)) }),
);

/** The network whose layers have these weights, scaled. */
export const netOf = (
  tables: readonly Mat[],
  act: Activation,
  scale: number,
): Network =>
  tables.map((W) => ({
    W: W.map((row) => row.map((w) => scale * w)),
    b: new Array<number>(W.length).fill(0),
    act,
  }));

/** For each layer, all that its neurons say about the data. */
export function activations(net: Network): number[][] {
  const traces = data.map(({ x }) => forwardTrace(net, x).xs);
  return net.map((_, l) => traces.flatMap((xs) => xs[l + 1]!));
}

/** What the last layer keeps of what the first one says. */
export function kept(spreads: readonly number[]): number {
  return spreads.at(-1)! / spreads[0]!;
}

/** Scales from one end of the slider to the other. */
export const grid: readonly number[] = Array.from(
  { length: 25 },
  (_, k) => powers[0] + (k / 24) * (powers[1] - powers[0]),
);
export const keptOver = (
  tables: readonly Mat[],
  act: Activation,
): number[] =>
  grid.map((power) =>
    kept(activationSpread(netOf(tables, act, 10 ** power), [...data])),
  );

/** Values lie from −3 to 3; what is further out counts at the end. */
export const reach = 3;
const bins = 41;

/** Which share of the values lies in each bin. */
export function histogram(values: readonly number[]): number[] {
  const shares = new Array<number>(bins).fill(0);
  for (const v of values) {
    if (Number.isNaN(v)) continue;
    const at = (clamp(v, [-reach, reach]) + reach) / (2 * reach);
    shares[Math.round(at * (bins - 1))]! += 1 / values.length;
  }
  return shares;
}
