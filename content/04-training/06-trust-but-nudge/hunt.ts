import {
  type Gradients,
  makeNetwork,
  mse,
  type Network,
  normal,
  numericalGradient,
  randomFrom,
  shuffle,
  tanh,
  type Vec,
} from "@handmade/nn";
import { type Bug, faults, gradientsWith, layersOf } from "./bugs.ts";

/** A weight's or a bias's slope, computed and measured. */
export interface Cell {
  readonly layer: number;
  readonly i: number;
  /** The weight; −1 for the bias. */
  readonly j: number;
  readonly computed: number;
  readonly measured: number;
  /** From 0 to 1. */
  readonly error: number;
}

/** The network that is judged, and the sample it is judged on. */
export interface Subject {
  readonly net: Network;
  readonly x: Vec;
  readonly t: Vec;
}

/** How many broken functions there are to a seed. */
export const COUNT = 5;
/** Neurons of every layer, and inputs: squares hide transposes best. */
export const SIDE = 3;
const LAYERS = 3;

/** Errors above this are told as errors; a corner or a bug makes them. */
export const OFF = 1e-3;

const relative = (a: number, n: number): number =>
  Math.abs(a - n) / Math.max(1e-8, Math.abs(a) + Math.abs(n));

/** Every weight and bias of a gradient beside what nudging says. */
export function compare(
  computed: readonly Gradients[],
  measured: readonly Gradients[],
): Cell[] {
  return computed.flatMap(({ dW, db }, layer) =>
    dW.flatMap((row, i) =>
      [...row, db[i]!].map((a, column) => {
        const j = column < row.length ? column : -1;
        const { dW: nW, db: nb } = measured[layer]!;
        const n = j < 0 ? nb[i]! : nW[i]![j]!;
        const error = relative(a, n);
        return { layer, i, j, computed: a, measured: n, error };
      }),
    ),
  );
}

/** What a bug looks like on a subject; without one, nothing is off. */
export function looksOf(
  bug: Bug | undefined,
  { net, x, t }: Subject,
  measured: readonly Gradients[] = numericalGradient(net, x, t, mse),
): Cell[] {
  return compare(gradientsWith(bug, net, x, t), measured);
}

/** The five of a seed: no two have the same fault. */
export function bugsOf(seed: number): Bug[] {
  const rng = randomFrom(seed);
  const order = faults.map((_, fault) => fault);
  return shuffle(order, rng)
    .slice(0, COUNT)
    .map((fault) => {
      const layers = layersOf(fault);
      return {
        fault,
        layer: layers[Math.floor(rng() * layers.length)]!,
      };
    });
}

/** A subject on which every fault of every layer can be told. */
export function subjectOf(seed: number): Subject {
  for (let k = 0; ; k++) {
    const subject = draw(randomFrom(1000 * seed + k));
    if (isTelling(subject)) return subject;
  }
}

const short = (v: number) => Math.round(v * 100) / 100;

function draw(rng: ReturnType<typeof randomFrom>): Subject {
  const sizes = Array.from({ length: LAYERS + 1 }, () => SIDE);
  const list = () =>
    Array.from({ length: SIDE }, () => short(normal(rng)));
  const net = makeNetwork(sizes, tanh, rng).map(({ W, act }) => ({
    W: W.map((row) => row.map(short)),
    b: list(),
    act,
  }));
  return { net, x: list(), t: list() };
}

/**
 * The sound walk stands for nudging here, which is the same and slower.
 * No slope near 0, and where a fault should show, it does.
 */
function isTelling(subject: Subject): boolean {
  const { net, x, t } = subject;
  const measured = gradientsWith(undefined, net, x, t);
  const sound = looksOf(undefined, subject, measured);
  if (sound.some(({ measured }) => Math.abs(measured) < 0.01))
    return false;
  return faults.every((_, fault) =>
    layersOf(fault).every((layer) => {
      const cells = looksOf({ fault, layer }, subject, measured);
      return isSeen({ fault, layer }, cells);
    }),
  );
}

/** The cells in which a bug must show begin in its own layer. */
function isSeen(
  { fault, layer }: Bug,
  cells: readonly Cell[],
): boolean {
  const { name } = faults[fault]!;
  const own = cells.filter((cell) => cell.layer === layer);
  const touched = own.filter(({ i, j }) => {
    if (name === "turned") return j >= 0 && i !== j;
    if (name === "row") return i === SIDE - 1 && j >= 0;
    if (name === "biases") return j < 0;
    if (name === "cell") return i === 1 && j === 0;
    return true;
  });
  const hidden = touched.filter(({ error }) => error < 0.04).length;
  // What spreads over all neurons may miss one of them.
  if (hidden > (touched.length === own.length ? SIDE + 1 : 0))
    return false;
  // A missing slope makes all too steep; a wrong table must not.
  return name !== "not-turned" || own.some(isTooFlat);
}

/** Less steep than measured, or the other way. */
export function isTooFlat({ computed, measured }: Cell): boolean {
  return computed / measured < 1;
}
