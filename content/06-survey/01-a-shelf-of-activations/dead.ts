import { call, drive, example, property } from "@handmade/judge";

const relu = { $lent: "relu" };

interface Case {
  readonly id: string;
  readonly claim: string;
  readonly net: Parameters<typeof call>[1];
  readonly xs: readonly (readonly number[])[];
  /** As the driver writes them: `"0/2 1/0"`. */
  readonly wanted: string;
}

/** Which units of a network are dead, in any order. */
function planted({ id, claim, net, xs, wanted }: Case) {
  return property<string>({
    id,
    claim,
    calls: [drive("dead", net, samples(xs))],
    like: "",
    gist: ([found]) => found!,
    holds: ([found]) =>
      found === wanted
        ? undefined
        : `Dead are, as layer/unit, ${wanted || "none"}. Yours: ${found || "none"}.`,
  });
}

const samples = (xs: Case["xs"]) => xs.map((x) => ({ x: [...x] }));

export const findsDead = [
  // The sums are x, −x − 1 and 2x − 5: two of them can be woken.
  example({
    id: "dead-by-hand",
    claim:
      "of three units two are woken by one sample each: one is dead",
    call: call(
      "deadUnits",
      [{ W: [[1], [-1], [2]], b: [0, -1, -5], act: relu }],
      samples([[1], [-3]]),
    ),
    wanted: [{ layer: 0, unit: 2 }],
  }),

  planted({
    id: "dead-in-every-layer",
    claim: "dead units are found in every layer, however many",
    net: [
      {
        W: [
          [1, 1],
          [-1, -2],
          [0, 1],
          [0, 0],
        ],
        b: [0.5, -1, 0.25, 0],
        act: relu,
      },
      {
        W: [
          [-1, 0, 0, 3],
          [0.5, 1, 1, 0],
          [1, 0, -0.5, 0],
        ],
        b: [0, 0.1, 0.2],
        act: relu,
      },
      {
        W: [
          [0, 1, 1],
          [2, -1, -1],
        ],
        b: [0, 0.05],
        act: relu,
      },
    ],
    xs: [
      [1, 2],
      [0.5, 0],
      [2, 1.5],
    ],
    wanted: "0/1 0/3 1/0 2/1",
  }),

  // An input that is always 0 is nobody's output.
  planted({
    id: "speaks-now-and-then",
    claim:
      "whoever speaks once is alive, at the first sample or the last",
    net: [
      {
        W: [
          [1, 0],
          [-1, 0],
          [0.5, 1],
        ],
        b: [-2, -2, 0],
        act: relu,
      },
      {
        W: [
          [1, -1, 0],
          [-1, 1, 0],
        ],
        b: [0, 0],
        act: relu,
      },
    ],
    xs: [
      [3, 0],
      [0.5, 0],
      [-3, 0],
    ],
    wanted: "",
  }),

  planted({
    id: "negative-is-not-silent",
    claim:
      "a tanh or a leak below 0, or a small number, is not silence",
    net: [
      {
        W: [[1], [0.2], [-1]],
        b: [0, -3, -3],
        act: { $lent: "tanh" },
      },
      {
        W: [
          [0.1, 1, 1],
          [-0.1, 2, 0.5],
        ],
        b: [-1, -2],
        act: { $lent: "leakyRelu", of: [0.2] },
      },
      {
        W: [
          [1, 0.5],
          [0.5, 1],
        ],
        b: [-0.5, -2],
        act: { $lent: "sigmoid" },
      },
      {
        W: [
          [0.01, 0.01],
          [-1, -1],
        ],
        b: [0, -1],
        act: relu,
      },
    ],
    xs: [[1], [-1]],
    wanted: "3/1",
  }),
];
