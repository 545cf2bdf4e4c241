import {
  backward,
  decodeDigits,
  digitNetwork,
  forwardTrace,
  type Gradients,
  gradient,
  identity,
  type Mat,
  mse,
  type Network,
  type OptimizerKind,
  type OptimizerOptions,
  oneHot,
  optimizer,
  randomFrom,
  ravine,
  saddle,
  type Vec,
} from "@handmade/nn";

/** A layer as plain numbers. */
export type Numbers = { W: Mat; b: Vec };

/** Steps by given gradients; where every one of them led. */
export function walk(
  kind: OptimizerKind,
  layers: Numbers[],
  steps: Gradients[][],
  lr: number,
  options?: OptimizerOptions,
): Numbers[][] {
  const net = built(layers);
  const guide = made(kind, options);
  return steps.map((grads) => {
    guide.step(net, grads, lr);
    return numbersOf(net);
  });
}

/** Where such steps end, and the gradients as they are then. */
export function end(
  kind: OptimizerKind,
  layers: Numbers[],
  steps: Gradients[][],
  lr: number,
): { net: Numbers[]; last: Gradients[] } {
  const net = built(layers);
  const guide = optimizer(kind);
  for (const grads of steps) guide.step(net, grads, lr);
  const last = steps.at(-1)!.map(({ dW, db }) => ({
    dW: dW.map((row) => [...row]),
    db: [...db],
  }));
  return { net: numbersOf(net), last };
}

/**
 * Two networks with an optimizer each, by turns: where both end. What
 * one remembers is none of the other's business.
 */
export function turns(
  kind: OptimizerKind,
  layers: Numbers[],
  grads: Gradients[][],
  lr: number,
): Numbers[][] {
  const nets = [built(layers), built(layers)];
  const guides = nets.map(() => optimizer(kind));
  grads.forEach((one, k) => {
    // The second sees the same slopes, the other way round in time.
    guides[0]!.step(nets[0]!, one, lr);
    guides[1]!.step(nets[1]!, grads[grads.length - 1 - k]!, lr);
  });
  return nets.map(numbersOf);
}

const landscapes = { ravine, saddle };

/** A walk through a landscape: the start, and where each step led. */
export function trail(
  kind: OptimizerKind,
  landscape: keyof typeof landscapes,
  start: Vec,
  lr: number,
  count: number,
): Vec[] {
  // x is the weight of a network of one neuron, y its bias.
  const net = built([{ W: [[start[0]!]], b: [start[1]!] }]);
  const guide = optimizer(kind);
  const points = [[...start]];
  for (let k = 0; k < count; k++) {
    const [dx, dy] = gradient(landscapes[landscape], points[k]!);
    guide.step(net, [{ dW: [[dx!]], db: [dy!] }], lr);
    points.push([net[0]!.W[0]![0]!, net[0]!.b[0]!]);
  }
  return points;
}

/**
 * The network of 5.3 on a hundred pictures, ten per update: the mean
 * loss of each round, of every picture just before its update.
 */
export function digits(
  kind: OptimizerKind,
  records: Uint8Array,
  lr: number,
  rounds: number,
): number[] {
  const count = records.length / 785;
  const pictures = decodeDigits(records, count);
  const net = digitNetwork(randomFrom(1));
  const guide = optimizer(kind);
  const losses: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (let from = 0; from < count; from += 10) {
      const batch = pictures.slice(from, from + 10);
      const sums = zerosLike(net);
      for (const { x, label } of batch) {
        const t = oneHot(label, 10);
        const trace = forwardTrace(net, x);
        sum += mse.value(trace.xs[net.length]!, t);
        addTo(sums, backward(net, trace, t, mse), 1 / batch.length);
      }
      guide.step(net, sums, lr);
    }
    losses.push(sum / count);
  }
  return losses;
}

function made(kind: OptimizerKind, options?: OptimizerOptions) {
  return options ? optimizer(kind, options) : optimizer(kind);
}

function zerosLike(net: Network): Gradients[] {
  return net.map(({ W, b }) => ({
    dW: W.map((row) => Array.from(row, () => 0)),
    db: Array.from(b, () => 0),
  }));
}

function addTo(sums: Gradients[], grads: Gradients[], share: number) {
  const add = (to: Vec, from: Vec) => {
    for (let i = 0; i < to.length; i++) to[i]! += share * from[i]!;
  };
  sums.forEach(({ dW, db }, l) => {
    dW.forEach((row, i) => {
      add(row, grads[l]!.dW[i]!);
    });
    add(db, grads[l]!.db);
  });
}

function built(layers: Numbers[]): Network {
  return layers.map(({ W, b }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
    act: identity,
  }));
}

function numbersOf(net: Network): Numbers[] {
  return net.map(({ W, b }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
  }));
}
