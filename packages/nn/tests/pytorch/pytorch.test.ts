import { describe, expect, test } from "vitest";
import {
  activationNamed,
  backward,
  bce,
  forward,
  forwardTrace,
  hinge,
  huber,
  klDivergence,
  mae,
  mse,
  type Network,
  type Step,
  softmaxCrossEntropy,
  train,
  trainStep,
} from "../../src/index.ts";
import { ROUNDED } from "../tolerance.ts";
import values from "./values.json" with { type: "json" };

const losses = {
  mse,
  softmaxCrossEntropy,
  mae,
  huber: huber(),
  bce,
  hinge,
  klDivergence,
};
type LossName = keyof typeof losses;

interface Start {
  readonly layers: readonly { W: number[][]; b: number[] }[];
  readonly activation: string;
}

function networkOf({ layers, activation }: Start): Network {
  const act = activationNamed(activation);
  return structuredClone(layers).map(({ W, b }) => ({ W, b, act }));
}

/** Compares numbers wherever they are nested; shapes must be equal. */
function expectClose(found: unknown, wanted: unknown, where = ""): void {
  if (typeof wanted === "number") {
    const allowed = ROUNDED * Math.max(1, Math.abs(wanted));
    const difference = Math.abs((found as number) - wanted);
    expect(difference, where).toBeLessThanOrEqual(allowed);
    return;
  }
  const [a, b] = [Object(found), Object(wanted)];
  expect(Object.keys(a).sort(), where).toEqual(Object.keys(b).sort());
  for (const key of Object.keys(b))
    expectClose(a[key], b[key], `${where}.${key}`);
}

test.each(values.activations)("$name bends as in PyTorch", (theirs) => {
  const act = activationNamed(theirs.name);
  expectClose(theirs.z.map(act.f), theirs.f);
  expectClose(theirs.z.map(act.df), theirs.df);
});

test.each(values.losses)("$loss of $y against $t is PyTorch's", (theirs) => {
  const loss = losses[theirs.loss as LossName];
  expectClose(loss.value(theirs.y, theirs.t), theirs.value);
  expectClose(loss.grad(theirs.y, theirs.t), theirs.grad);
});

describe.each(values.networks)("$title", (theirs) => {
  const loss = losses[theirs.loss as LossName];

  test("the forward pass is PyTorch's", () => {
    const net = networkOf(theirs);
    const { xs, zs } = theirs;
    expectClose(forwardTrace(net, theirs.x), { xs, zs });
    expectClose(forward(net, theirs.x), xs.at(-1));
  });

  test("every gradient is PyTorch's", () => {
    const net = networkOf(theirs);
    const trace = forwardTrace(net, theirs.x);
    expectClose(backward(net, trace, theirs.t, loss), theirs.grads);
  });

  test("losses and weights of five steps downhill are PyTorch's", () => {
    const net = networkOf(theirs);
    const { x, t, lr } = theirs;
    const found = theirs.losses.map(() => trainStep(net, x, t, loss, lr));
    expectClose(found, theirs.losses);
    const after = net.map(({ W, b }) => ({ W, b }));
    expectClose(after, theirs.after);
  });
});

test("batches of 4 and of 3 take PyTorch's steps", () => {
  const theirs = values.batches;
  const net = networkOf(theirs);
  const steps: Step[] = [];
  train(net, theirs.data, {
    epochs: 1,
    batch: 4,
    lr: theirs.lr,
    // Always the largest draw: the shuffle leaves the order alone.
    rng: () => 1 - 2 ** -32,
    loss: losses[theirs.loss as LossName],
    onStep: (step) => steps.push(step),
  });
  expectClose(
    steps.map((step) => step.loss),
    theirs.losses,
  );
  expectClose(
    net.map(({ W, b }) => ({ W, b })),
    theirs.after,
  );
});
