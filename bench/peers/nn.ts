import { Digits, toDigits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { type Network, oneHot, type Sample, trainSteps } from "@handmade/nn";
import type { Peer, Standing, Task, Weights, Worker } from "./peer.ts";
import { activations, losses } from "./words.ts";

/** The course's own plain code, as a learner ends up with it. */
export const nn: Peer = {
  name: "nn",
  precision: "float64",
  async open(task) {
    const digits = toDigits(new Digits(readMnist().train), task.pictures);
    const data = digits.map(({ x, label }) => ({ x, t: oneHot(label, 10) }));
    const version = `Node ${process.versions.node}`;
    return { kind: "opened", version, worker: worker(task, data) };
  },
};

function worker(task: Task, data: Sample[]): Worker {
  return {
    async standings(steps) {
      const net = startOf(task);
      const standings: Standing[] = [];
      const last = Math.max(...steps);
      for (const { step, loss } of updates(net, data, task)) {
        if (steps.includes(step))
          standings.push({ step, loss, weights: copyOf(net) });
        if (step === last) break;
      }
      return standings;
    },
    async pass() {
      const net = startOf(task);
      const from = performance.now();
      for (const _ of updates(net, data, task));
      return (performance.now() - from) / 1000;
    },
    async close() {},
  };
}

function updates(net: Network, data: Sample[], task: Task) {
  const { lr, batch } = task;
  // Always the largest draw: a shuffle that leaves the order as it is.
  const rng = () => 1 - 2 ** -32;
  const loss = losses[task.loss];
  return trainSteps(net, data, { epochs: 1, batch, lr, rng, loss });
}

function startOf({ start, activation }: Task): Network {
  const act = activations[activation];
  return copyOf(start).map((weights) => ({ ...weights, act }));
}

/**
 * Not structuredClone: V8 keeps the numbers of its copies boxed, one by
 * one, and everything runs at a third of the speed.
 */
function copyOf(net: readonly Weights[]) {
  return net.map(({ W, b }) => ({ W: W.map((row) => [...row]), b: [...b] }));
}
