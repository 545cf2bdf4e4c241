/** brain.js: one bend for all layers, squared error, one by one. */
import type { Learning, Task } from "../../protocol.ts";
import { installed, versionOf } from "./installed.ts";
import { joined, layersOf } from "./layers.ts";
import { readPictures, target } from "./pictures.ts";
import { type Here, type Learner, serve } from "./serve.ts";

interface NeuralNetwork {
  weights: Float32Array[][];
  biases: Float32Array[];
  trainOpts: { learningRate: number; momentum: number };
  initialize(): void;
  setActivation(): void;
  runInput(x: Float32Array): Float32Array;
  calculateDeltas(t: Float32Array): void;
  adjustWeights(): void;
}

interface Brain {
  NeuralNetwork: new (options: object) => NeuralNetwork;
}

await serve(open);

async function open(task: Task): Promise<Here> {
  if (task.kind !== "learning" || task.loss !== "mse" || task.batch !== 1)
    throw new Error("brain.js has squared error and single pictures only");
  const { NeuralNetwork } = installed<Brain>("brain.js");
  const work = learner(NeuralNetwork, task);
  return { version: versionOf("brain.js"), work };
}

function learner(Network: Brain["NeuralNetwork"], task: Learning): Learner {
  const { picture, label, count } = readPictures(task.pictures);
  const xs = Array.from({ length: count }, (_, n) =>
    Float32Array.from(picture(n)),
  );
  const ts = xs.map((_, n) => Float32Array.from(target(label(n))));
  let net = networkOf(Network, task);
  let step = 0;
  const update = () => {
    const n = step++ % count;
    const y = net.runInput(xs[n]!);
    net.calculateDeltas(ts[n]!);
    const loss = y.reduce((sum, yk, k) => sum + (yk - ts[n]![k]!) ** 2, 0);
    net.adjustWeights();
    return loss / y.length;
  };
  return {
    restart() {
      net = networkOf(Network, task);
      step = 0;
    },
    advance(updates) {
      let loss = Number.NaN;
      for (let k = 0; k < updates; k++) loss = update();
      return loss;
    },
    numbers: () =>
      joined(
        net.weights.slice(1).map((rows, l) => ({
          W: rows.flatMap((row) => [...row]),
          b: net.biases[l + 1]!,
        })),
      ),
  };
}

/** Its slope is t - y, without our 2 / n: the rate makes up for that. */
function networkOf(Network: Brain["NeuralNetwork"], task: Learning) {
  const { sizes } = task.start;
  const learningRate = (task.lr * 2) / sizes.at(-1)!;
  const net = new Network({
    inputSize: sizes[0],
    hiddenLayers: sizes.slice(1, -1),
    outputSize: sizes.at(-1),
    activation: "leaky-relu",
    leakyReluAlpha: 0.1,
  });
  net.initialize();
  Object.assign(net.trainOpts, {
    ...{ learningRate, momentum: 0 },
    ...{ activation: "leaky-relu", leakyReluAlpha: 0.1 },
  });
  net.setActivation();
  layersOf(task.start).forEach(({ inputs, W, b }, l) => {
    net.biases[l + 1]!.set(b);
    net.weights[l + 1]!.forEach((row, o) => {
      row.set(W.subarray(o * inputs, (o + 1) * inputs));
    });
  });
  return net;
}
