import { curve, type Point, wobble } from "@handmade/figures";
import { axis, circle, type Line } from "./lines.ts";

/** The drawings of what lies beyond the five chapters. */
export const beyond: Readonly<Record<string, readonly Line[]>> = {
  X: shelf(),
  S: shares(),
  D: pupil(),
  O: ravine(),
  C: window(),
};

/** Three ways to bend. */
function shelf(): Line[] {
  const toX = (z: number) => 100 + 26 * z;
  const toY = (y: number) => 70 - 26 * y;
  const bend = (f: (z: number) => number, to = 3.2) =>
    curve(f, [-3.2, to], toX, toY);
  return [
    axis([14, 70], [188, 70], 3),
    axis([100, 112], [100, 10], 4),
    { d: bend(Math.tanh), tone: "positive", width: 2.6 },
    { d: bend((z) => Math.max(0, z), 2.2), tone: "ink", width: 2.6 },
    {
      d: bend((z) => (z < 0 ? 1.4 * Math.expm1(z) : 0.7 * z), 3),
      tone: "accent",
      width: 2.6,
      dashed: true,
    },
  ];
}

/** Five shares of one whole, one of them large. */
function shares(): Line[] {
  const heights = [14, 30, 78, 20, 9];
  const bars = heights.map((height, k): Line => {
    const left = 30 + 30 * k;
    const box: Point[] = [
      [left, 104],
      [left, 104 - height],
      [left + 18, 104 - height],
      [left + 18, 104],
    ];
    return {
      d: wobble(box, { seed: k + 3, amount: 0.8 }),
      tone: k === 2 ? "accent" : "ink",
      width: k === 2 ? 3 : 2.2,
    };
  });
  return [axis([18, 104], [186, 104], 2), ...bars];
}

/** A large circle tells a small one what it thinks. */
function pupil(): Line[] {
  const words = [-16, 0, 16].map(
    (lift, k): Line => ({
      d: wobble(
        [
          [94, 52 + lift],
          [138, 66 + lift / 2.4],
        ],
        { seed: 9 + k, amount: 2 },
      ),
      tone: k === 1 ? "accent" : "positive",
      width: k === 1 ? 3 : 1.8,
      dashed: k !== 1,
    }),
  );
  return [
    { d: circle(56, 52, 34, 4), tone: "ink", width: 2.6 },
    ...words,
    { d: circle(160, 70, 18, 8), tone: "ink", width: 2.4 },
  ];
}

/** A long valley; one walker zigzags, the other does not. */
function ravine(): Line[] {
  const rings = [1, 0.66, 0.33].map((size, k): Line => {
    const corners = Array.from({ length: 25 }, (_, at): Point => {
      const angle = (at / 24) * 2 * Math.PI;
      return [
        112 + 82 * size * Math.cos(angle),
        60 + 44 * size * Math.sin(angle),
      ];
    });
    return { d: wobble(corners, { seed: k + 5 }), tone: "soft", width: 1.8 };
  });
  const zigzag: Point[] = [
    [26, 34],
    [44, 86],
    [60, 40],
    [75, 78],
    [88, 47],
    [99, 70],
  ];
  return [
    ...rings,
    {
      d: wobble(zigzag, { seed: 2, amount: 0.8 }),
      tone: "negative",
      width: 2,
      dashed: true,
    },
    {
      d: "M 26,34 C 46,74 78,66 112,60",
      tone: "accent",
      width: 3,
    },
    { d: circle(112, 60, 4, 6), tone: "accent", filled: true },
  ];
}

/** A small window slides over squared paper and answers one number. */
function window(): Line[] {
  const ruled = [0, 1, 2, 3, 4, 5].flatMap((k): Line[] => [
    axis([20, 14 + 18 * k], [110, 14 + 18 * k], k),
    axis([20 + 18 * k, 14], [20 + 18 * k, 104], k + 9),
  ]);
  const frame = (x: number, y: number, size: number, seed: number) =>
    wobble(
      [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ],
      { seed, amount: 1 },
    );
  return [
    ...ruled,
    { d: frame(56, 32, 54, 5), tone: "accent", width: 3 },
    {
      d: wobble(
        [
          [114, 59],
          [152, 59],
        ],
        { seed: 8, amount: 1.4 },
      ),
      tone: "ink",
      width: 2.2,
    },
    { d: "M 144,53 L 153,59 L 145,66", tone: "ink", width: 2.2 },
    { d: frame(160, 49, 20, 7), tone: "ink", width: 2.4 },
  ];
}
