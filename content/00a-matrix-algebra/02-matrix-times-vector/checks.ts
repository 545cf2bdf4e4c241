import {
  call,
  defineChecks,
  example,
  examples,
  lengths,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { matVec } from "@handmade/nn";

const W = [
  [0.5, -1, 2],
  [1.5, 0.4, -0.3],
];
const x = [1.2, -0.8, 0.6];
const z = [-0.5, 1.1, 0.9];
const units = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export default defineChecks({
  exports: ["matVec"],
  checks: [
    example({
      id: "by-hand",
      claim: "two rows of three numbers: two answers, 1 and −5",
      call: call(
        "matVec",
        [
          [1, 2, 3],
          [0, -1, 4],
        ],
        [2, 1, -1],
      ),
      wanted: [1, -5],
    }),

    example({
      id: "tall",
      claim: "three rows of two numbers: three answers",
      call: call(
        "matVec",
        [
          [1, 2],
          [-1, 0.5],
          [3, -2],
        ],
        [2, 1],
      ),
      wanted: [4, -1.5, 4],
    }),

    property({
      id: "a-one-picks-a-column",
      claim: "a single 1 among zeros picks a column of W",
      calls: units.map((unit) => call("matVec", W, unit)),
      like: matVec,
      holds: (answers) => {
        for (const [j, y] of answers.entries()) {
          const i = W.findIndex((row, i) => !near(y[i]!, row[j]!));
          if (i >= 0)
            return {
              call: j,
              text: `Only x[${j}] is not 0, so entry ${i} should be W[${i}][${j}], ${W[i]![j]}. It is ${numberText(y[i]!)}.`,
            };
        }
        return;
      },
    }),

    examples({
      id: "any-size",
      claim: "any number of rows and of columns",
      seed: 21,
      draws: 5,
      call: (draw) => {
        const [n, m] = draw.sizes(2);
        return call("matVec", draw.mat(n!, m!), draw.vec(m!));
      },
      wanted: matVec,
    }),

    example({
      id: "one-column",
      claim: "a table of one column",
      call: call("matVec", [[2], [-3], [0.5]], [1.5]),
      wanted: [3, -4.5, 0.75],
    }),

    property({
      id: "each-row-for-itself",
      claim: "a row answers alone as it does in its table",
      calls: [
        call("matVec", W, x),
        call("matVec", [W[0]!], x),
        call("matVec", [W[1]!], x),
      ],
      like: matVec,
      holds: ([table, ...alone]) => {
        const i = alone.findIndex(([y], k) => !near(table![k]!, y!));
        if (i < 0) return;
        return {
          call: 0,
          text: `In its table, row ${i} answers ${numberText(table![i]!)}. Alone, with the same x, it answers ${numberText(alone[i]![0]!)}.`,
        };
      },
    }),

    examples({
      id: "as-many-as",
      claim: "as many rows as columns: still row by row",
      seed: 22,
      draws: 2,
      call: (draw) => call("matVec", draw.mat(3, 3), draw.vec(3)),
      wanted: matVec,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call(
        "matVec",
        [[1 / 3, -8 / 7, Math.E]],
        [Math.SQRT2, 0.3, -1 / 9],
      ),
      wanted: matVec,
    }),

    property({
      id: "sums-go-through",
      claim: "W (x + z) is W x + W z",
      calls: [
        call("matVec", W, x),
        call("matVec", W, z),
        call(
          "matVec",
          W,
          x.map((xj, j) => xj + z[j]!),
        ),
      ],
      like: matVec,
      holds: ([one, other, both]) => {
        const i = both!.findIndex(
          (y, i) => !near(y, one![i]! + other![i]!),
        );
        if (i < 0) return;
        return `For x and z apart, entry ${i} is ${numberText(one![i]!)} and ${numberText(other![i]!)}. For x + z it should be their sum, but it is ${numberText(both![i]!)}.`;
      },
    }),

    property({
      id: "twice",
      claim: "twice the x: twice the answers",
      calls: [
        call("matVec", W, x),
        call(
          "matVec",
          W,
          x.map((xj) => 2 * xj),
        ),
      ],
      like: matVec,
      holds: ([once, twice]) => {
        const i = twice!.findIndex((y, i) => !near(y, 2 * once![i]!));
        if (i < 0) return;
        return `Entry ${i} is ${numberText(once![i]!)}. With every number of x doubled it should be ${numberText(2 * once![i]!)}, but it is ${numberText(twice![i]!)}.`;
      },
    }),

    lengths({
      id: "lengths",
      claim: "an x that does not fit the rows of W is refused",
      // Two rows, and entries whose digits no length has.
      cases: [
        {
          call: call(
            "matVec",
            [
              [6, 7, 8],
              [9, 6, 7],
            ],
            [7],
          ),
          sizes: [3, 1],
        },
        {
          call: call(
            "matVec",
            [
              [6, 7, 8],
              [9, 6, 7],
            ],
            [7, 8, 6, 9],
          ),
          sizes: [3, 4],
        },
      ],
    }),
  ],
});
