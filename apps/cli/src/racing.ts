import { Digits, toDigits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { type Build, type Engine, loadEngine } from "@handmade/engine";
import {
  digitNetwork,
  type Network,
  oneHot,
  randomFrom,
  type Sample,
  softmaxCrossEntropy,
  trainSteps,
} from "@handmade/nn";

/**
 * How far the engine's float32 may be from plain float64 after 100
 * updates: a weight below 1 is rounded once a step, and what is taken
 * away from it (rate 0.03 times sums of some 160 products) by some seven
 * roundings more; twice that, because learning carries differences on.
 * 100 · 2 · 8 · 2⁻²⁴.
 */
export const ROUNDING = 1e-4;

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The course's plain code and the engine, with the same work ahead. */
export interface Bout {
  readonly build: Build;
  readonly engine: Engine;
  readonly data: readonly Sample[];
}

/** Enough not to fit into the processor's nearest memory. */
const PICTURES = 3_000;

export async function openBout(): Promise<Bout> {
  const engine = await loadEngine("fastest");
  const digits = toDigits(new Digits(readMnist().train), PICTURES);
  const data = digits.map(({ x, label }) => ({ x, t: oneHot(label, 10) }));
  return { build: engine.build, engine, data };
}

/** The same start, rate and order for both. */
const start = () => digitNetwork(randomFrom(1));

const settings = (epochs: number) => ({
  ...{ epochs, batch: 1, lr: 0.03, loss: softmaxCrossEntropy },
  rng: randomFrom(2),
});

/**
 * The largest difference between the two in any loss, weight or bias
 * after 1, 10 and 100 updates.
 */
export function compare({ engine, data }: Bout): number {
  const net = start();
  const steps = trainSteps(net, [...data], settings(1));
  const trainer = engine.trainer(start(), data, settings(1));
  let largest = 0;
  for (let step = 1; step <= 100; step++) {
    const { loss } = steps.next().value!;
    const other = trainer.advance(1)!;
    if (step !== 1 && step !== 10 && step !== 100) continue;
    const [mine, its] = [numbersOf(net), numbersOf(trainer.network())];
    const off = mine.map((value, k) => Math.abs(value - its[k]!));
    largest = Math.max(largest, Math.abs(loss - other.loss), ...off);
  }
  return largest;
}

function numbersOf(net: Network): number[] {
  return net.flatMap(({ W, b }) => [...W.flat(), ...b]);
}

/**
 * Times both in turn, after a round to warm up, so that a slow moment of
 * the machine meets both.
 */
export function race(
  bout: Bout,
  rounds: number,
  onRound: (round: number) => void,
): { plain: Spread; engine: Spread; ratio: Spread } {
  const speeds: { plain: number; engine: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    onRound(round);
    speeds.push({ plain: plainSpeed(bout), engine: engineSpeed(bout) });
  }
  const warm = speeds.slice(1);
  return {
    plain: spreadOf(warm.map(({ plain }) => plain)),
    engine: spreadOf(warm.map(({ engine }) => engine)),
    ratio: spreadOf(warm.map(({ plain, engine }) => engine / plain)),
  };
}

/** Pictures per second over one epoch. */
function plainSpeed({ data }: Bout): number {
  const steps = trainSteps(start(), [...data], settings(1));
  const from = performance.now();
  for (const _ of steps);
  return (1000 * data.length) / (performance.now() - from);
}

/** Many epochs: one is over before a clock has said much. */
const EPOCHS = 30;

/** Laying out weights and pictures, once per training, is not learning. */
function engineSpeed({ engine, data }: Bout): number {
  const trainer = engine.trainer(start(), data, settings(EPOCHS));
  const from = performance.now();
  for (const _ of trainer.progress());
  return (1000 * EPOCHS * data.length) / (performance.now() - from);
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [Math.floor(middle), Math.ceil(middle)];
  const median = (sorted[low]! + sorted[high]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}
