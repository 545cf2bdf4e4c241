import {
  backward,
  forwardTrace,
  type Gradients,
  identity,
  type Loss,
  makeNetwork,
  type Network,
  randomFrom,
  type Sample,
} from "@handmade/nn";
import { bends } from "./choices.ts";
import type { Numbers } from "./frame.ts";
import type { Settings } from "./settings.ts";

/** Layers with what they do: the last does not bend its scores. */
export function networkOf(
  { bend }: Pick<Settings, "bend">,
  layers: readonly Numbers[],
): Network {
  return layers.map(({ W, b }, l) => ({
    W,
    b,
    act: l < layers.length - 1 ? bends[bend].act : identity,
  }));
}

/** The network before training: the same seed, the same weights. */
export function firstNetwork(
  settings: Pick<Settings, "inputs" | "hidden" | "bend" | "seed">,
  classes: number,
): Network {
  const sizes = [settings.inputs.length, ...settings.hidden, classes];
  const rng = randomFrom(settings.seed);
  return networkOf(settings, makeNetwork(sizes, identity, rng));
}

/** A batch's mean loss, and its mean gradients. */
export function meanGradients(
  net: Network,
  samples: readonly Sample[],
  loss: Loss,
): { loss: number; grads: Gradients[] } {
  let lossSum = 0;
  let sums: Gradients[] = [];
  for (const { x, t } of samples) {
    const trace = forwardTrace(net, x);
    lossSum += loss.value(trace.xs[net.length]!, t);
    const grads = backward(net, trace, t, loss);
    if (sums.length === 0) sums = grads;
    else eachRow(sums, grads, add);
  }
  const n = samples.length;
  eachRow(sums, sums, (row) => {
    for (let i = 0; i < row.length; i++) row[i]! /= n;
  });
  return { loss: lossSum / n, grads: sums };
}

function eachRow(
  some: Gradients[],
  others: Gradients[],
  what: (row: number[], other: number[]) => void,
): void {
  some.forEach(({ dW, db }, l) => {
    dW.forEach((row, o) => {
      what(row, others[l]!.dW[o]!);
    });
    what(db, others[l]!.db);
  });
}

function add(row: number[], more: readonly number[]): void {
  for (let i = 0; i < row.length; i++) row[i]! += more[i]!;
}
