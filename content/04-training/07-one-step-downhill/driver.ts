import {
  type Activation,
  forward,
  type Gradients,
  huber,
  identity,
  type Loss,
  type Mat,
  mse,
  type Network,
  sgdStep,
  tanh,
  trainStep,
  type Vec,
} from "@handmade/nn";

/** What a layer has to learn, as plain numbers. */
export type Numbers = { W: Mat; b: Vec };

/** A sample, and how wrong an answer to it is. */
export type Lesson = { x: Vec; t: Vec; loss: "mse" | "huber" };

/** One update by given gradients, and what became of both. */
export function step(
  layers: Numbers[],
  grads: Gradients[],
  lr: number,
): { net: Numbers[]; grads: Gradients[] } {
  const net = built(layers, identity);
  sgdStep(net, grads, lr);
  return {
    net: numbersOf(net),
    grads: grads.map(({ dW, db }) => ({
      dW: dW.map((row) => [...row]),
      db: [...db],
    })),
  };
}

/** One step on a sample: what it said, and what became of the rest. */
export function learn(
  layers: Numbers[],
  { x, t, loss }: Lesson,
  lr: number,
  bend: "none" | "tanh",
): { loss: number; net: Numbers[]; x: Vec; t: Vec } {
  const net = built(layers, bend === "none" ? identity : tanh);
  const said = trainStep(net, x, t, losses[loss](), lr);
  return { loss: said, net: numbersOf(net), x: [...x], t: [...t] };
}

/**
 * So many steps on one sample: the loss that each tells, and the outputs
 * it found.
 */
export function path(
  layers: Numbers[],
  { x, t, loss }: Lesson,
  lr: number,
  steps: number,
): { losses: number[]; outputs: Vec[] } {
  const net = built(layers, tanh);
  net.at(-1)!.act = identity;
  const told: number[] = [];
  const outputs: Vec[] = [];
  for (let k = 0; k < steps; k++) {
    outputs.push([...forward(net, x)]);
    told.push(trainStep(net, x, t, losses[loss](), lr));
  }
  return { losses: told, outputs };
}

const losses: Record<Lesson["loss"], () => Loss> = {
  mse: () => mse,
  huber: () => huber(),
};

function built(layers: Numbers[], act: Activation): Network {
  return layers.map(({ W, b }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
    act,
  }));
}

function numbersOf(net: Network): Numbers[] {
  return net.map(({ W, b }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
  }));
}
