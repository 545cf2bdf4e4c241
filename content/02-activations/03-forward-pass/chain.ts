/** Weights and biases of a layer; all layers share one activation. */
export interface Links {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
}

/** Two inputs, four neurons, four neurons, one answer. */
export const sizes: readonly number[] = [2, 4, 4, 1];

/** The leak of every neuron. */
export const alpha = 0.1;

/** Halves, so that every sum can be redone on paper. */
export const chain: readonly Links[] = [
  {
    W: [
      [-1, -1],
      [0.5, -0.5],
      [1.5, -1],
      [-0.5, 2],
    ],
    b: [-0.5, -0.5, -1, 1],
  },
  {
    W: [
      [0.5, -1, 0.5, -1.5],
      [1, 2, 0.5, -1],
      [-2, 1, 0.5, 1],
      [-1.5, -1, -0.5, -0.5],
    ],
    b: [-0.5, -0.5, -0.5, -1],
  },
  { W: [[-1, 0.5, 0.5, -2]], b: [1] },
];

/** A neuron of a layer; layers and neurons count from 0. */
export interface Place {
  readonly l: number;
  readonly o: number;
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.l === b.l && a.o === b.o;

/** Every neuron, in the order in which they are asked. */
export const neurons: readonly Place[] = chain.flatMap(({ b }, l) =>
  b.map((_, o) => ({ l, o })),
);
