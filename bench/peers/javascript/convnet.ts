/** ConvNetJS: fully connected layers from its own pieces. */
import type { Answering, Bend, Learning, Task } from "../../protocol.ts";
import { installed, versionOf } from "./installed.ts";
import { joined, layersOf } from "./layers.ts";
import { type Pictures, readPictures, target } from "./pictures.ts";
import { type Doer, type Here, type Learner, serve } from "./serve.ts";

interface Vol {
  w: Float64Array;
}

interface Net {
  layers: { filters?: Vol[]; biases?: Vol }[];
  forward(x: Vol, training?: boolean): Vol;
}

interface ConvNet {
  Net: new () => Net;
  Vol: new (width: number, height: number, depth: number, fill: number) => Vol;
  Trainer: new (
    net: Net,
    options: object,
  ) => {
    train(x: Vol, y: number | Float64Array): { cost_loss: number };
  };
  [layer: `${string}Layer`]: new (options: object) => Net["layers"][number];
}

const bends: Readonly<Partial<Record<Bend, string>>> = {
  relu: "ReluLayer",
  sigmoid: "SigmoidLayer",
};

await serve(open);

async function open(task: Task): Promise<Here> {
  if (task.kind === "multiplying")
    throw new Error("ConvNetJS has no product of matrices");
  if (task.start.bends.includes("leaky-relu-0.1"))
    throw new Error("ConvNetJS has no leaky ReLU");
  if (task.kind === "learning" && task.rule.kind === "adam")
    throw new Error("ConvNetJS 0.3.0 has no Adam");
  const library = installed<ConvNet>("convnetjs");
  const pictures = readPictures(task.pictures);
  const vols = Array.from({ length: pictures.count }, (_, n) => {
    const vol = new library.Vol(1, 1, 784, 0);
    vol.w.set(pictures.picture(n));
    return vol;
  });
  const work =
    task.kind === "learning"
      ? learner(library, task, vols, pictures)
      : doer(networkOf(library, task), task, vols);
  return { version: versionOf("convnetjs"), work };
}

function learner(
  library: ConvNet,
  task: Learning,
  vols: readonly Vol[],
  { label }: Pictures,
): Learner {
  const { batch, lr, rule } = task;
  // Its slope of the squared error is y - t, without our 2 / n.
  const share = task.loss === "mse" ? 2 / task.start.sizes.at(-1)! : 1;
  const begin = () => {
    const net = networkOf(library, task);
    const trainer = new library.Trainer(net, {
      ...{ method: "sgd", batch_size: batch, learning_rate: lr * share },
      ...{ l2_decay: 0, momentum: rule.kind === "momentum" ? 0.9 : 0 },
    });
    return { net, trainer };
  };
  const perEpoch = Math.floor(vols.length / batch);
  let { net, trainer } = begin();
  let step = 0;
  const update = () => {
    const from = (step++ % perEpoch) * batch;
    let loss = 0;
    for (let n = from; n < from + batch; n++) {
      const y = task.loss === "mse" ? target(label(n)) : label(n);
      // It calls twice the squared error its loss.
      loss += trainer.train(vols[n]!, y).cost_loss;
    }
    return loss / batch / (task.loss === "mse" ? 2 * 10 : 1);
  };
  return {
    restart() {
      ({ net, trainer } = begin());
      step = 0;
    },
    advance(updates) {
      let loss = Number.NaN;
      for (let k = 0; k < updates; k++) loss = update();
      return loss;
    },
    numbers: () => numbersOf(net),
  };
}

function doer(net: Net, { batch }: Answering, vols: readonly Vol[]): Doer {
  const answers = new Float64Array(batch * 10);
  return {
    run(units) {
      for (let unit = 0; unit < units; unit++)
        for (let k = 0; k < batch; k++) {
          const n = (unit * batch + k) % vols.length;
          answers.set(net.forward(vols[n]!).w, 10 * k);
        }
    },
    numbers: () => answers,
  };
}

/** Built by hand: its makeLayers would put a bend of its choice last. */
function networkOf(library: ConvNet, task: Learning | Answering): Net {
  const net = new library.Net();
  const make = (name: `${string}Layer`, depth: number, options = {}) => {
    const size = { in_sx: 1, in_sy: 1, in_depth: depth };
    const layer = new library[name]!({ ...size, ...options });
    net.layers.push(layer);
    return layer;
  };
  const { sizes } = task.start;
  const first = { out_sx: 1, out_sy: 1, out_depth: sizes[0] };
  make("InputLayer", sizes[0]!, first);
  for (const { inputs, outputs, bend, W, b } of layersOf(task.start)) {
    const full = make("FullyConnLayer", inputs, { num_neurons: outputs });
    full.biases!.w.set(b);
    full.filters!.forEach((filter, o) => {
      filter.w.set(W.subarray(o * inputs, (o + 1) * inputs));
    });
    const name = bends[bend];
    if (name) make(name as "ReluLayer", outputs);
  }
  if (task.kind === "learning")
    make(task.loss === "mse" ? "RegressionLayer" : "SoftmaxLayer", 10);
  return net;
}

function numbersOf(net: Net): Float64Array {
  return joined(
    net.layers
      .filter((layer) => layer.filters)
      .map(({ filters, biases }) => ({
        W: filters!.flatMap(({ w }) => [...w]),
        b: biases!.w,
      })),
  );
}
