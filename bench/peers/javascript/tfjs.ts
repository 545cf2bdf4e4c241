/** TensorFlow.js: `node tfjs.ts cpu|wasm`. */
import { dirname } from "node:path";
import {
  type Answering,
  FACTORS,
  factor,
  type Learning,
  type Task,
} from "../../protocol.ts";
import { installed, pathOf, versionOf } from "./installed.ts";
import { type Pictures, readPictures, target } from "./pictures.ts";
import { type Doer, type Here, type Learner, serve } from "./serve.ts";
import { answerOf, netOf, numbersOf, optimizerOf } from "./tfjs-net.ts";
import type { Scalar, Tensor, TensorFlow } from "./tfjs-words.ts";

const backend = process.argv[2]!;
await serve(open);

async function open(task: Task): Promise<Here> {
  const tf = installed<TensorFlow>("@tensorflow/tfjs");
  const name = `@tensorflow/tfjs-backend-${backend}`;
  const more = installed<{
    setWasmPaths?(folder: string): void;
    setThreadsCount?(n: number): void;
  }>(name);
  more.setWasmPaths?.(`${dirname(pathOf(name))}/`);
  more.setThreadsCount?.(1);
  await tf.setBackend(backend);
  return { version: versionOf("@tensorflow/tfjs"), work: workOf(tf, task) };
}

function workOf(tf: TensorFlow, task: Task): Learner | Doer {
  if (task.kind === "multiplying") return multiplier(tf, task.size);
  const pictures = readPictures(task.pictures);
  return task.kind === "learning"
    ? learner(tf, task, pictures)
    : doer(tf, task, pictures);
}

/** Tensors of each batch's pictures and targets, made when first used. */
function batchesOf(tf: TensorFlow, pictures: Pictures, batch: number) {
  const made: { x: Tensor; t: Tensor }[] = [];
  const perEpoch = Math.floor(pictures.count / batch);
  return (step: number) => {
    const k = step % perEpoch;
    made[k] ??= tf.tidy(() => {
      const places = Array.from({ length: batch }, (_, n) => k * batch + n);
      const rows = (pick: (n: number) => Float64Array, width: number) => {
        const numbers = places.flatMap((n) => [...pick(n)]);
        return tf.keep(tf.tensor2d(Float32Array.from(numbers), [batch, width]));
      };
      const { picture, label } = pictures;
      return { x: rows(picture, 784), t: rows((n) => target(label(n)), 10) };
    });
    return made[k];
  };
}

function learner(tf: TensorFlow, task: Learning, pictures: Pictures): Learner {
  const batchAt = batchesOf(tf, pictures, task.batch);
  const lossOf =
    task.loss === "mse"
      ? (t: Tensor, y: Tensor) => tf.losses.meanSquaredError(t, y)
      : (t: Tensor, y: Tensor) => tf.losses.softmaxCrossEntropy(t, y);
  let net = netOf(tf, task.start);
  let optimizer = optimizerOf(tf, task);
  let step = 0;
  return {
    restart() {
      for (const { W, b } of net) for (const v of [W, b]) v.dispose();
      net = netOf(tf, task.start);
      optimizer.dispose();
      optimizer = optimizerOf(tf, task);
      step = 0;
    },
    advance(updates) {
      for (let k = 1; k <= updates; k++) {
        const { x, t } = batchAt(step++);
        const cost = optimizer.minimize(
          () => lossOf(t, answerOf(tf, net, x)) as Scalar,
          k === updates,
        );
        if (!cost) continue;
        const [loss] = cost.dataSync();
        cost.dispose();
        return loss!;
      }
      return Number.NaN;
    },
    numbers: () => numbersOf(tf, net),
  };
}

function doer(tf: TensorFlow, task: Answering, pictures: Pictures): Doer {
  const batchAt = batchesOf(tf, pictures, task.batch);
  const net = netOf(tf, task.start);
  let answers: Float32Array = new Float32Array();
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++)
        answers = read(tf.tidy(() => answerOf(tf, net, batchAt(unit).x)));
    },
    numbers: () => Float64Array.from(answers),
  };
}

function multiplier(tf: TensorFlow, size: number): Doer {
  if (backend === "cpu" && size > 256)
    throw new Error("seconds a product: see W6 256");
  const matrix = (odd: number) =>
    tf.tensor2d(Float32Array.from(factor(size, odd)), [size, size]);
  const [a, b] = [matrix(FACTORS.a), matrix(FACTORS.b)];
  let c: Float32Array = new Float32Array();
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++) c = read(tf.matMul(a, b));
    },
    numbers: () => Float64Array.from(c),
  };
}

/** Not inside tidy: that would look for tensors in every number. */
function read(tensor: Tensor): Float32Array {
  const numbers = tensor.dataSync();
  tensor.dispose();
  return numbers;
}
