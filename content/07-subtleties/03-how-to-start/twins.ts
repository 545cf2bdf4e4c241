import {
  heInit,
  type Init,
  makeNetwork,
  randomFrom,
  tanh,
  train,
} from "@handmade/nn";

/** Every weight the same. */
const equal: Init = (nIn, nOut) =>
  Array.from({ length: nOut }, () => new Array<number>(nIn).fill(0.5));

export const ways = [
  { name: "all 0.5", init: equal },
  { name: "drawn", init: heInit },
] as const;

export const frames = 30;
/** Epochs from one frame to the next. */
export const pace = 20;
const xor = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
].map(([a, b]) => ({ x: [a!, b!], t: [a === b ? 0 : 1] }));

export interface Frame {
  /** The two weights of each hidden neuron. */
  readonly neurons: readonly (readonly [number, number])[];
  readonly loss: number;
}

/** A 2-4-1 network on its way to XOR. */
export function filmOf(init: Init): Frame[] {
  const rng = randomFrom(3);
  const net = makeNetwork([2, 4, 1], tanh, rng, init);
  const film: Frame[] = [];
  let loss = 0;
  const settings = { epochs: pace, batch: 4, lr: 0.3, rng };
  for (let frame = 0; frame <= frames; frame++) {
    const neurons = net[0]!.W.map((row): [number, number] => [
      row[0]!,
      row[1]!,
    ]);
    train(net, xor, {
      ...settings,
      onStep: (step) => {
        loss = step.loss;
      },
    });
    film.push({ neurons, loss });
  }
  return film;
}

/** At how many different places the neurons stand. */
export const places = ({ neurons }: Frame): number =>
  new Set(neurons.map((w) => w.map((v) => v.toFixed(6)).join())).size;
