import {
  curve,
  drawings,
  linear,
  type Point,
  parts,
  wobble,
} from "@handmade/figures";
import { beyond } from "./beyond.ts";
import { axis, circle, type Line } from "./lines.ts";

/** A drawing of 200 by 120 units per chapter, by its number. */
export const vignettes: Readonly<Record<string, readonly Line[]>> = {
  RA: rowMeetsColumn(),
  RB: tangent(),
  1: neuron(),
  2: bend(),
  3: misses(),
  4: descent(),
  5: seven(),
  ...beyond,
};

/** A table of two rows, a vector beside it: one row meets it. */
function rowMeetsColumn(): Line[] {
  const cell = (x: number, y: number, seed: number): Line => ({
    d: circle(x, y, 7, seed),
    tone: "ink",
    width: 1.8,
  });
  const cells = [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) =>
      cell(34 + 30 * column, 30 + 30 * row, 50 + 3 * row + column),
    ),
  );
  const vector = [0, 1, 2].map((row) => cell(160, 30 + 30 * row, 60 + row));
  const frame = (left: number, right: number, top: number, bottom: number) =>
    wobble(
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ],
      { seed: left, amount: 2 },
    );
  return [
    ...cells,
    ...vector,
    { d: frame(18, 110, 45, 75), tone: "accent", width: 2.6 },
    { d: frame(145, 175, 14, 106), tone: "positive", width: 2.6 },
  ];
}

/** A curve, and the line that touches it. */
function tangent(): Line[] {
  const hill = (x: number) => 100 - 0.9 * (x / 20) ** 2;
  const same = (v: number) => v;
  const at = 130;
  const steep = (-2 * 0.9 * at) / 400;
  const touch = (x: number): Point => [x, hill(at) + steep * (x - at)];
  return [
    axis([14, 108], [188, 108], 3),
    { d: curve(hill, [18, 190], same, same), tone: "ink", width: 2.4 },
    {
      d: wobble([touch(70), touch(186)], { seed: 4, amount: 1 }),
      tone: "accent",
      width: 2.6,
    },
    { d: circle(at, hill(at), 5, 7), tone: "accent", filled: true },
  ];
}

/** Three inputs, one neuron, one answer. */
function neuron(): Line[] {
  const inputs: Point[] = [
    [22, 22],
    [18, 60],
    [24, 100],
  ];
  const wires = inputs.map((from, k): Line => {
    const negative = k === 2;
    return {
      d: wobble([from, [84, 60 + (from[1] - 60) * 0.28]], {
        seed: k + 2,
        amount: 3,
      }),
      tone: negative ? "negative" : "positive",
      width: [4.5, 2, 3][k],
      dashed: negative,
    };
  });
  return [
    ...wires,
    { d: circle(106, 60, 24, 5), tone: "ink", width: 2.4 },
    {
      d: wobble(
        [
          [132, 60],
          [184, 59],
        ],
        { seed: 8, amount: 2 },
      ),
      tone: "ink",
      width: 2.4,
    },
    { d: "M 174,52 L 185,59 L 175,67", tone: "ink", width: 2.4 },
    ...inputs.map(
      ([x, y], k): Line => ({
        d: circle(x - 6, y, 5, 20 + k),
        tone: "ink",
        filled: true,
      }),
    ),
  ];
}

/** A straight line, and the one with a bend. */
function bend(): Line[] {
  return [
    axis([14, 84], [188, 84], 3),
    axis([92, 110], [92, 10], 4),
    {
      d: wobble(
        [
          [20, 92],
          [92, 84],
          [168, 16],
        ],
        { seed: 5, amount: 1.6 },
      ),
      tone: "accent",
      width: 3.4,
    },
  ];
}

/** Points, a guess, and how far it misses each of them. */
function misses(): Line[] {
  const toY = linear([0, 200], [96, 30]);
  const points: Point[] = [
    [36, 62],
    [66, 92],
    [98, 44],
    [130, 74],
    [164, 22],
  ];
  return [
    ...points.map(
      ([x, y]): Line => ({
        d: `M ${x},${y} L ${x},${toY(x).toFixed(1)}`,
        tone: "accent",
        width: 2,
        dashed: true,
      }),
    ),
    {
      d: wobble(
        [
          [14, toY(14)],
          [188, toY(188)],
        ],
        { seed: 6, amount: 2 },
      ),
      tone: "ink",
      width: 2.4,
    },
    ...points.map(
      ([x, y], k): Line => ({
        d: circle(x, y, 4.5, 30 + k),
        tone: "positive",
        filled: true,
      }),
    ),
  ];
}

/** Steps down a valley, each as long as it is steep. */
function descent(): Line[] {
  const bowl = (x: number) => 106 - 0.0118 * (x - 112) ** 2;
  const same = (v: number) => v;
  const stops = [24, 58, 80, 94, 104].map((x): Point => [x, bowl(x) - 5]);
  return [
    { d: curve(bowl, [18, 196], same, same), tone: "ink", width: 2.4 },
    ...stops.slice(1).map((to, k): Line => {
      const from = stops[k]!;
      // Arcs above the slope, flatter as the slope gets flatter.
      const lift = Math.min(from[1], to[1]) - 14 + 3 * k;
      const middle = (from[0] + to[0]) / 2 + 8;
      return {
        d: `M ${from.join()} Q ${middle},${lift} ${to.join()}`,
        tone: "accent",
        width: 2.2,
      };
    }),
    ...stops.map(
      ([x, y], k): Line => ({
        d: circle(x, y, 4.4 - k * 0.3, 40 + k),
        tone: "accent",
        filled: true,
      }),
    ),
  ];
}

/** A drawn seven on squared paper. */
function seven(): Line[] {
  const ruled = [0, 1, 2, 3, 4, 5, 6].flatMap((k): Line[] => {
    const at = 8 + k * 17.3;
    return [
      {
        d: wobble(
          [
            [48, at],
            [152, at],
          ],
          { seed: k },
        ),
        tone: "soft",
      },
      {
        d: wobble(
          [
            [48 + k * 17.3, 8],
            [48 + k * 17.3, 112],
          ],
          { seed: k + 9 },
        ),
        tone: "soft",
      },
    ];
  });
  const drawn = drawings[7]!.strokes.flatMap((stroke) => parts(stroke, 120));
  const moved = drawn.map(({ d }) =>
    d.replace(/([\d.]+),/g, (_, x) => `${(Number(x) + 40).toFixed(1)},`),
  );
  return [...ruled, ...moved.map((d): Line => ({ d, tone: "ink", width: 8 }))];
}
