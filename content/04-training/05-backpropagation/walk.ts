/** The network of the film: 2-4-4-3, tanh. */
export const layers: readonly { W: number[][]; b: number[] }[] = [
  {
    W: [
      [0.9, -0.9],
      [-2.2, -0.4],
      [0.4, 1.1],
      [0.2, -0.5],
    ],
    b: [-0.5, 0.3, 0.2, -0.1],
  },
  {
    W: [
      [0.7, -0.4, 0.1, -0.4],
      [0.7, 1, -1.3, -0.6],
      [-0.3, 1.3, 0.7, -0.8],
      [1, -0.5, 0.8, 0.6],
    ],
    b: [1.2, -0.4, 0.1, 0.1],
  },
  {
    W: [
      [-0.4, -1.1, -0.7, 0.1],
      [1.1, 1.2, 0.1, -0.4],
      [-0.9, -1.5, -0.4, 0.2],
    ],
    b: [-0.2, -0.5, -0.3],
  },
];

export const sizes: readonly number[] = [
  2,
  ...layers.map(({ b }) => b.length),
];
const last = layers.length - 1;

/** A moment of the walk, at layer `l`. */
export interface Moment {
  readonly step: "forward" | "output" | "settle" | "through" | "bend";
  readonly l: number;
}

/** Forward first; then a loop of three lines, from the last layer on. */
export const moments: readonly Moment[] = [
  { step: "forward", l: last },
  { step: "output", l: last },
  ...[...layers.keys()].reverse().flatMap((l): Moment[] => [
    { step: "settle", l },
    ...(l > 0
      ? [
          { step: "through" as const, l },
          { step: "bend" as const, l: l - 1 },
        ]
      : []),
  ]),
];

/** When the blame of layer `l` has been found, and when its gradients. */
export const foundAt = (l: number): number =>
  moments.findIndex(
    (one) =>
      one.l === l && (one.step === "output" || one.step === "bend"),
  );
export const settledAt = (l: number): number =>
  moments.findIndex((one) => one.l === l && one.step === "settle");
export const passedAt = (l: number): number =>
  moments.findIndex((one) => one.l === l && one.step === "through");

/** The walk in code, and the same in symbols. */
export const lines: readonly {
  readonly steps: readonly Moment["step"][];
  readonly code: string;
}[] = [
  {
    steps: ["output"],
    code: "delta = outputDelta(y, t, zs[l], act, loss)",
  },
  { steps: ["settle"], code: "grads[l] = weightGrads(delta, xs[l])" },
  { steps: ["through"], code: "dx = backThrough(net[l].W, delta)" },
  {
    steps: ["bend"],
    code: "delta = dx.map((d, i) => d * act.df(zs[l - 1][i]))",
  },
];

/** What a moment is called on the slider. */
export function nameOf({ step, l }: Moment): string {
  switch (step) {
    case "forward":
      return "forward";
    case "output":
    case "bend":
      return `δ${l}`;
    case "settle":
      return `dW${l}`;
    case "through":
      return `dx${l}`;
  }
}
