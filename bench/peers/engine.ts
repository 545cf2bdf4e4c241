import { Digits, toDigits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { type Build, type Engine, loadEngine } from "@handmade/engine";
import { type Network, oneHot, type Sample } from "@handmade/nn";
import type { Peer, Standing, Task, Worker } from "./peer.ts";
import { activations, losses } from "./words.ts";

/** The engine's build of this name, with zeros as it finds faster. */
export function engine(build: Build): Peer {
  return {
    name: `engine ${build}`,
    precision: "float32",
    async open(task) {
      const digits = toDigits(new Digits(readMnist().train), task.pictures);
      const data = digits.map(({ x, label }) => ({ x, t: oneHot(label, 10) }));
      const version = `Node ${process.versions.node}`;
      const loaded = await loadEngine(build);
      return { kind: "opened", version, worker: worker(loaded, task, data) };
    },
  };
}

function worker(engine: Engine, task: Task, data: Sample[]): Worker {
  return {
    async standings(steps) {
      const trainer = trainerOf(engine, task, data);
      const standings: Standing[] = [];
      for (let step = 1; step <= Math.max(...steps); step++) {
        const { loss } = trainer.advance(1)!;
        if (!steps.includes(step)) continue;
        standings.push({ step, loss, weights: weightsOf(trainer.network()) });
      }
      return standings;
    },
    async pass() {
      // Laying out network and data is not learning: others have it before.
      const trainer = trainerOf(engine, task, data);
      const from = performance.now();
      for (const _ of trainer.progress());
      return (performance.now() - from) / 1000;
    },
    async close() {},
  };
}

function trainerOf(engine: Engine, task: Task, data: Sample[]) {
  const { lr, batch } = task;
  const act = activations[task.activation];
  const net = task.start.map(({ W, b }) => ({ W, b, act }));
  // Always the largest draw: a shuffle that leaves the order as it is.
  const rng = () => 1 - 2 ** -32;
  const loss = losses[task.loss];
  return engine.trainer(net, data, { epochs: 1, batch, lr, rng, loss });
}

function weightsOf(net: Network) {
  return net.map(({ W, b }) => ({ W, b }));
}
