import {
  call,
  defineChecks,
  example,
  examples,
  gradient,
  lengths,
  near,
  numberText,
  property,
  slope,
} from "@handmade/judge";
import { conv2d, conv2dBackward, type Mat } from "@handmade/nn";
import { poolingChecks } from "./pooling-checks.ts";

const steps = [
  [0, 0, 1, 1],
  [0, 0, 1, 1],
  [0, 0, 1, 0],
];
const x = [
  [0.3, -1.2, 0.8, 1.9],
  [1.4, 0.6, -0.7, 0.2],
  [-0.5, 1.1, 0.9, -1.6],
];

const sum = (table: Mat) =>
  table.flat().reduce((total, one) => total + one, 0);
/** Each number of a table times its blame, summed: what to nudge. */
const weighed = (y: Mat, dy: Mat) =>
  sum(y.map((row, i) => row.map((one, j) => one * dy[i]![j]!)));
const tableOf = (rows: number, columns: number): Mat =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => i - j),
  );

export default defineChecks({
  exports: ["conv2d", "conv2dBackward", "maxPool2", "maxPool2Backward"],
  checks: [
    example({
      id: "by-hand",
      claim: "how much brighter is it to the right? The edge is found",
      call: call("conv2d", steps, [[-1, 1]], 0),
      wanted: [
        [0, 1, 0],
        [0, 1, 0],
        [0, 1, -1],
      ],
    }),
    example({
      id: "four-weights",
      claim: "1·1 + 2·0 + 3·2 + 4·1 + 0.5 = 11.5, once",
      call: call(
        "conv2d",
        [
          [1, 0],
          [2, 1],
        ],
        [
          [1, 2],
          [3, 4],
        ],
        0.5,
      ),
      wanted: [[11.5]],
    }),
    examples({
      id: "any-size",
      claim: "pictures and kernels of any size, square or not",
      seed: 81,
      draws: 4,
      call: (draw) => {
        const [rows, columns] = draw.sizes(2);
        return call(
          "conv2d",
          draw.mat(rows! + 2, columns! + 3),
          draw.mat(rows!, columns!),
          draw.number(),
        );
      },
      wanted: conv2d,
    }),
    property({
      id: "moves-along",
      claim: "a picture that moves by one: its map moves along",
      calls: [
        call("conv2d", x, [[0.4, -0.9]], 0.3),
        call(
          "conv2d",
          x.map((row) => row.slice(1)),
          [[0.4, -0.9]],
          0.3,
        ),
      ],
      like: conv2d,
      holds: ([whole, moved]) => {
        for (const [i, row] of moved!.entries())
          for (const [j, one] of row.entries())
            if (!near(one, whole![i]![j + 1]!))
              return `The picture moved to the left by one. At [${i}][${j + 1}] the map had ${numberText(whole![i]![j + 1]!)}, and now ${numberText(one)} stands at [${i}][${j}].`;
        return;
      },
    }),
    example({
      id: "black",
      claim: "where all is 0, the bias remains, once",
      call: call(
        "conv2d",
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
        [
          [5, 7],
          [6, 8],
        ],
        0.7,
      ),
      wanted: [[0.7, 0.7]],
    }),
    example({
      id: "digit-size",
      claim: "28 by 28 under 5 by 5: 24 by 24 places",
      call: call("conv2d", tableOf(28, 28), tableOf(5, 5), 1),
      wanted: conv2d,
    }),

    example({
      id: "way-back-by-hand",
      claim: "one place to blame: the weight's blame is its pixel",
      call: call(
        "conv2dBackward",
        [[0, 2]],
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
      ),
      wanted: {
        dk: [
          [4, 6],
          [10, 12],
        ],
        db: 2,
        dx: [
          [0, 0.2, 0.4],
          [0, 0.6, 0.8],
        ],
      },
    }),
    examples({
      id: "way-back-any-size",
      claim: "blame of all places, summed",
      seed: 82,
      draws: 3,
      call: (draw) => {
        const [rows, columns] = draw.sizes(2);
        return call(
          "conv2dBackward",
          draw.mat(3, 4),
          draw.mat(rows! + 2, columns! + 3),
          draw.mat(rows!, columns!),
        );
      },
      wanted: conv2dBackward,
    }),
    gradient({
      id: "way-back-by-nudging",
      claim: "nudging every weight and every pixel agrees",
      seed: 83,
      draws: 2,
      case: (draw) => {
        const [picture, kernel] = [draw.mat(4, 5), draw.mat(2, 3)];
        const dy = draw.mat(3, 3);
        const b = draw.number();
        return {
          call: call("conv2dBackward", dy, picture, kernel),
          slopes: [
            slope({
              field: "dk",
              at: kernel,
              of: (k) => weighed(conv2d(picture, k, b), dy),
            }),
            slope({
              field: "dx",
              at: picture,
              of: (x) => weighed(conv2d(x, kernel, b), dy),
            }),
          ],
        };
      },
    }),

    ...poolingChecks,

    lengths({
      id: "sizes",
      claim: "what does not fit is refused, with both sizes",
      cases: [
        {
          call: call("conv2d", tableOf(3, 3), tableOf(5, 2), 0),
          sizes: [3, 5],
        },
        {
          call: call("conv2d", tableOf(3, 4), tableOf(2, 6), 0),
          sizes: [4, 6],
        },
        {
          call: call(
            "conv2dBackward",
            tableOf(4, 4),
            tableOf(6, 6),
            tableOf(2, 2),
          ),
          sizes: [4, 4],
        },
        { call: call("maxPool2", tableOf(4, 7)), sizes: [4, 7] },
        { call: call("maxPool2", tableOf(5, 6)), sizes: [5, 6] },
        {
          call: call("maxPool2Backward", tableOf(3, 3), tableOf(8, 6)),
          sizes: [3, 3],
        },
      ],
    }),
  ],
});
