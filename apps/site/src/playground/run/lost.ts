import {
  backward,
  forwardTrace,
  type Loss,
  type Network,
  type Sample,
} from "@handmade/nn";

/** The operation whose result was no number any more. */
export type Operation = "sum" | "activation" | "loss" | "gradient" | "update";

/** The first number of a run that was not finite. */
export interface Lost {
  /** The update under way, from 1. */
  readonly step: number;
  /** From 1; the last is the output layer. */
  readonly layer: number;
  readonly what: Operation;
  /** What stands there instead: Infinity, -Infinity or NaN. */
  readonly value: number;
  /** All of it in a sentence, and what to do. */
  readonly text: string;
}

/** Where a number was lost, before it is told. */
export type Place = Omit<Lost, "step" | "text">;

/** Where in a batch the first number is none, walking as the code does. */
export function lostIn(
  net: Network,
  samples: readonly Sample[],
  loss: Loss,
): Place | undefined {
  for (const { x, t } of samples) {
    const { xs, zs } = forwardTrace(net, x);
    for (let l = 0; l < net.length; l++) {
      const place =
        placeIn(zs[l]!, l, "sum") ?? placeIn(xs[l + 1]!, l, "activation");
      if (place) return place;
    }
    const last = net.length - 1;
    const value = loss.value(xs[last + 1]!, t);
    const place =
      placeIn([value], last, "loss") ??
      lostAmong(backward(net, { xs, zs }, t, loss));
    if (place) return place;
  }
  return undefined;
}

/** The first layer on the way back whose gradient has a lost number. */
export function lostAmong(
  grads: readonly { dW: number[][]; db: number[] }[],
): Place | undefined {
  for (let l = grads.length - 1; l >= 0; l--) {
    const { dW, db } = grads[l]!;
    const place = placeIn([...db, ...dW.flat()], l, "gradient");
    if (place) return place;
  }
  return undefined;
}

/** The first layer whose weights or biases an update has lost. */
export function lostWeights(net: Network): Place | undefined {
  for (const [l, { W, b }] of net.entries()) {
    const place = placeIn([...b, ...W.flat()], l, "update");
    if (place) return place;
  }
  return undefined;
}

function placeIn(
  values: readonly number[],
  l: number,
  what: Operation,
): Place | undefined {
  const value = values.find((one) => !Number.isFinite(one));
  return value === undefined ? undefined : { layer: l + 1, what, value };
}

const told: Readonly<Record<Operation, (layer: string) => string>> = {
  sum: (layer) => `the weighted sum of ${layer}`,
  activation: (layer) => `the activation of ${layer}`,
  loss: () => "the loss",
  gradient: (layer) => `the gradient of ${layer}`,
  update: (layer) => `a weight of ${layer}, after the step,`,
};

/** The place and time of a loss, with its sentence. */
export function lostAt(step: number, layers: number, place: Place): Lost {
  const { layer, what, value } = place;
  const name = layer === layers ? "the output layer" : `hidden layer ${layer}`;
  const shown = String(value).replace("-", "−");
  const text = `Update ${step}: ${told[what](name)} is ${shown}. Numbers that grow from step to step end like this. Rewind and try a smaller learning rate.`;
  return { step, layer, what, value, text };
}
