import {
  type Engine,
  loadEngine,
  type Optimizer,
  type TrainerSettings,
} from "@handmade/engine";
import {
  activationNamed,
  bce,
  hinge,
  huber,
  mae,
  mse,
  type Network,
  oneHot,
  randomFrom,
  type Sample,
  softmaxCrossEntropy,
} from "@handmade/nn";

const names =
  "identity leakyRelu(0.1) relu sigmoid tanh elu(1) arctan softplus gelu";
const losses = { mse, softmaxCrossEntropy, mae, huber: huber(), bce, hinge };
const optimizers: Optimizer[] = [
  { kind: "sgd" },
  { kind: "momentum" },
  { kind: "rmsprop" },
  { kind: "adam" },
];

/**
 * Trains a network with every activation, loss and optimizer in the
 * strict build, from numbers that are made without Math's functions,
 * which may differ by a bit from browser to browser.
 *
 * @returns for each case the SHA-256 of its weights' text
 */
export async function trainedBits(): Promise<Record<string, string>> {
  const engine = await loadEngine("strict");
  const rng = randomFrom(20);
  const data = Array.from({ length: 23 }, (_, s) => ({
    x: Array.from({ length: 50 }, () => Math.max(0, 2 * rng() - 1)),
    t: oneHot(s % 5, 5),
  }));
  const found: Record<string, string> = {};
  for (const name of names.split(" "))
    for (const [lossName, loss] of Object.entries(losses))
      for (const optimizer of optimizers) {
        const net = network(name, [50, 17, 9, 5]);
        const settings = { batch: 4, loss, optimizer } as const;
        const key = `${name}, ${lossName}, ${optimizer.kind}`;
        found[key] = await bits(engine, net, data, settings);
      }
  for (const batch of [1, 32])
    for (const zeros of ["skip", "multiply"] as const) {
      const net = network("relu", [50, 130, 70, 5]);
      const wide = [...data, ...data.map(({ x, t }) => ({ x, t }))];
      const settings = { batch, zeros, loss: softmaxCrossEntropy };
      const key = `wide, batches of ${batch}, zeros: ${zeros}`;
      found[key] = await bits(engine, net, wide, settings);
    }
  return found;
}

/** The bits that so many threads come to, and how many there were. */
export async function sharedBits(
  threads: number,
): Promise<{ threads: number; alone?: string; bits: string }> {
  const engine = await loadEngine("strict", { threads });
  const rng = randomFrom(21);
  const data = Array.from({ length: 50 }, (_, s) => ({
    x: Array.from({ length: 90 }, () => Math.max(0, 2 * rng() - 1)),
    t: oneHot(s % 5, 5),
  }));
  const net = network("relu", [90, 130, 70, 5]);
  const found = await bits(engine, net, data, {
    ...{ batch: 16, loss: softmaxCrossEntropy, optimizer: { kind: "adam" } },
  });
  engine.close();
  return { threads: engine.threads, alone: engine.alone, bits: found };
}

async function bits(
  engine: Engine,
  net: Network,
  data: readonly Sample[],
  settings: Pick<TrainerSettings, "batch" | "loss" | "optimizer" | "zeros">,
): Promise<string> {
  const trainer = engine.trainer(net, data, {
    ...{ epochs: 2, lr: 0.01, rng: randomFrom(3) },
    ...settings,
  });
  const seen = [...trainer.progress()].map(({ loss }) => loss);
  const numbers = trainer.network().map(({ W, b }) => [W, b]);
  return sha256(JSON.stringify([seen, numbers]));
}

function network(name: string, sizes: readonly number[]): Network {
  const rng = randomFrom(11);
  const draw = () => (rng() - 0.5) / 2;
  const act = activationNamed(name);
  return sizes.slice(1).map((outputs, l) => {
    const inputs = sizes[l]!;
    return {
      W: Array.from({ length: outputs }, () => Array.from(Array(inputs), draw)),
      b: Array.from({ length: outputs }, draw),
      act,
    };
  });
}

async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
