import { loadEngine, type Optimizer } from "@handmade/engine";
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
        const trainer = engine.trainer(network(name), data, {
          ...{ epochs: 2, batch: 4, lr: 0.01, loss, optimizer },
          rng: randomFrom(3),
        });
        const seen = [...trainer.progress()].map(({ loss }) => loss);
        const numbers = trainer.network().map(({ W, b }) => [W, b]);
        const key = `${name}, ${lossName}, ${optimizer.kind}`;
        found[key] = await sha256(JSON.stringify([seen, numbers]));
      }
  return found;
}

function network(name: string): Network {
  const rng = randomFrom(11);
  const draw = () => (rng() - 0.5) / 2;
  const act = activationNamed(name);
  return [50, 17, 9].map((inputs, l) => {
    const outputs = [17, 9, 5][l]!;
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
