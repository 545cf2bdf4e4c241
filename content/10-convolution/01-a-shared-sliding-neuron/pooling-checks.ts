import { call, example, examples } from "@handmade/judge";
import { maxPool2, maxPool2Backward } from "@handmade/nn";

/** No two numbers of a block are near each other. */
const blocks = [
  [-3.1, -1.2, 0.4, 2.2],
  [-2.4, -5.3, 1.1, -4.5],
  [0.7, 0.2, -9.3, -0.6],
  [1.9, -0.8, 2.6, -1.7],
];

/** Of a map the largest of each four, and the blame for it. */
export const poolingChecks = [
  example({
    id: "pool-by-hand",
    claim: "of each four the largest, below 0 too",
    call: call("maxPool2", blocks),
    wanted: [
      [-1.2, 2.2],
      [1.9, 2.6],
    ],
  }),
  examples({
    id: "pool-any-size",
    claim: "pictures of any even size",
    seed: 84,
    draws: 3,
    call: (draw) => {
      const [rows, columns] = draw.sizes(2);
      return call("maxPool2", draw.mat(2 * rows!, 2 * columns!));
    },
    wanted: maxPool2,
  }),
  example({
    id: "pool-back-by-hand",
    claim: "blame for what was kept, and for nothing else",
    call: call(
      "maxPool2Backward",
      [
        [0.5, -2],
        [3, 0.25],
      ],
      blocks,
    ),
    wanted: [
      [0, 0.5, 0, -2],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [3, 0, 0.25, 0],
    ],
  }),
  example({
    id: "pool-back-wide",
    claim: "pictures that are wider than high, back again",
    call: call(
      "maxPool2Backward",
      [[0.7, -1.3, 2.1]],
      [
        [0.4, 1.6, -0.2, -0.9, 1.1, 0.3],
        [2.3, -0.8, -1.4, -0.1, 0.6, 1.8],
      ],
    ),
    wanted: maxPool2Backward,
  }),
  example({
    id: "equals",
    claim: "of equals the first was kept",
    call: call(
      "maxPool2Backward",
      [[5, 7]],
      [
        [0, 4, 0, 0],
        [4, 4, 0, 0],
      ],
    ),
    wanted: [
      [0, 5, 7, 0],
      [0, 0, 0, 0],
    ],
  }),
];
