/** The course's own plain code, as a learner ends up with it. */
import { forward, type Network, type Sample, trainSteps } from "@handmade/nn";
import type { Learning, Task } from "../../protocol.ts";
import { joined, listOf } from "./layers.ts";
import { readPictures, target } from "./pictures.ts";
import { type Doer, type Here, type Learner, serve } from "./serve.ts";
import { inOrder, losses, networkOf } from "./words.ts";

await serve(open);

async function open(task: Task): Promise<Here> {
  if (task.kind === "multiplying")
    throw new Error("nn has no product of matrices: nobody needs one there");
  const { count, picture, label } = readPictures(task.pictures);
  const data = Array.from({ length: count }, (_, n) => ({
    x: listOf(picture(n)),
    t: listOf(target(label(n))),
  }));
  const work =
    task.kind === "learning"
      ? learner(task, data)
      : doer(networkOf(task.start), data, task.batch);
  return { version: `Node ${process.versions.node}`, work };
}

function learner(task: Learning, data: Sample[]): Learner {
  if (task.rule.kind !== "sgd")
    throw new Error(`nn has plain SGD and no ${task.rule.kind}`);
  const { lr, batch } = task;
  const settings = { epochs: 1e6, batch, lr, rng: inOrder };
  const begin = () => {
    const net = networkOf(task.start);
    const loss = losses[task.loss];
    return { net, steps: trainSteps(net, data, { ...settings, loss }) };
  };
  let now = begin();
  return {
    restart() {
      now = begin();
    },
    advance(updates) {
      let loss = Number.NaN;
      for (let k = 0; k < updates; k++) loss = now.steps.next().value!.loss;
      return loss;
    },
    numbers: () => joined(now.net.map(({ W, b }) => ({ W: W.flat(), b }))),
  };
}

function doer(net: Network, data: Sample[], batch: number): Doer {
  let answers: number[][] = [];
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++) {
        const from = (unit * batch) % data.length;
        const samples = data.slice(from, from + batch);
        answers = samples.map(({ x }) => forward(net, x));
      }
    },
    numbers: () => Float64Array.from(answers.flat()),
  };
}
