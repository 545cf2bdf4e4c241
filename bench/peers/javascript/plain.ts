/**
 * What a good programmer writes without a library: float64 in typed
 * arrays, one loop per sum, nothing clever.
 */
import {
  FACTORS,
  factor,
  type Learning,
  type Rule,
  type Task,
} from "../../protocol.ts";
import { joined, layersOf } from "./layers.ts";
import { readPictures } from "./pictures.ts";
import { backward, forward, type Layer, makeLayer } from "./plain-layer.ts";
import { type Doer, type Here, type Learner, serve } from "./serve.ts";

await serve(open);

async function open(task: Task): Promise<Here> {
  const version = `Node ${process.versions.node}`;
  return { version, work: workOf(task) };
}

function workOf(task: Task): Learner | Doer {
  if (task.kind === "multiplying") return multiplier(task.size);
  const { count, picture, label } = readPictures(task.pictures);
  if (task.kind === "learning") return learner(task, picture, label);
  const layers = layersOf(task.start).map(makeLayer);
  const { batch } = task;
  const answers = new Float64Array(batch * layers.at(-1)!.outputs);
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++)
        for (let k = 0; k < batch; k++) {
          const y = forward(layers, picture((unit * batch + k) % count));
          answers.set(y, k * y.length);
        }
    },
    numbers: () => answers,
  };
}

function learner(
  task: Learning,
  picture: (n: number) => Float64Array,
  label: (n: number) => number,
): Learner {
  let layers: Layer[] = [];
  let step = 0;
  const perEpoch = Math.floor(task.pictures / task.batch);
  const update = () => {
    const from = (step++ % perEpoch) * task.batch;
    let loss = 0;
    for (let n = from; n < from + task.batch; n++) {
      const x = picture(n);
      const y = forward(layers, x);
      const { delta } = layers.at(-1)!;
      loss += slopes(task.loss, y, label(n), delta);
      backward(layers, x);
    }
    for (const { W, dW, b, db, memory } of layers) {
      walk(task, step, W, dW, memory.W);
      walk(task, step, b, db, memory.b);
    }
    return loss / task.batch;
  };
  return {
    restart() {
      layers = layersOf(task.start).map(makeLayer);
      step = 0;
    },
    advance(updates) {
      let loss = Number.NaN;
      for (let k = 0; k < updates; k++) loss = update();
      return loss;
    },
    numbers: () => joined(layers),
  };
}

/** The loss; its slopes into `delta`. */
function slopes(
  kind: Learning["loss"],
  y: Float64Array,
  label: number,
  delta: Float64Array,
): number {
  const n = y.length;
  let loss = 0;
  if (kind === "mse") {
    for (let k = 0; k < n; k++) {
      const miss = y[k]! - (k === label ? 1 : 0);
      loss += (miss * miss) / n;
      delta[k] = (2 * miss) / n;
    }
    return loss;
  }
  const largest = Math.max(...y);
  let total = 0;
  for (let k = 0; k < n; k++) total += delta[k] = Math.exp(y[k]! - largest);
  for (let k = 0; k < n; k++) delta[k]! /= total;
  delta[label]! -= 1;
  return largest + Math.log(total) - y[label]!;
}

/** One step downhill along the batch's mean; empties the sums. */
function walk(
  { rule, lr, batch }: Learning,
  step: number,
  values: Float64Array,
  sums: Float64Array,
  memory: readonly [Float64Array, Float64Array],
): void {
  const along = wayOf(rule, step, memory);
  for (let k = 0; k < values.length; k++) {
    values[k]! -= lr * along(sums[k]! / batch, k);
    sums[k] = 0;
  }
}

function wayOf(
  rule: Rule,
  step: number,
  [first, second]: readonly [Float64Array, Float64Array],
): (slope: number, k: number) => number {
  if (rule.kind === "sgd") return (slope) => slope;
  if (rule.kind === "momentum")
    return (slope, k) => (first[k] = rule.momentum * first[k]! + slope);
  const { decay1, decay2, eps } = rule;
  const [power1, power2] = [1 - decay1 ** step, 1 - decay2 ** step];
  return (slope, k) => {
    first[k] = decay1 * first[k]! + (1 - decay1) * slope;
    second[k] = decay2 * second[k]! + (1 - decay2) * slope * slope;
    return first[k]! / power1 / (Math.sqrt(second[k]! / power2) + eps);
  };
}

/** Row by row of B, so that memory is read in order. */
function multiplier(size: number): Doer {
  if (size > 256) throw new Error("seconds a product: see W6 256");
  const [a, b] = [factor(size, FACTORS.a), factor(size, FACTORS.b)];
  const c = new Float64Array(size * size);
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++) {
        c.fill(0);
        for (let i = 0; i < size; i++)
          for (let k = 0; k < size; k++) {
            const factor = a[i * size + k]!;
            const [row, column] = [i * size, k * size];
            for (let j = 0; j < size; j++)
              c[row + j]! += factor * b[column + j]!;
          }
      }
    },
    numbers: () => c,
  };
}
