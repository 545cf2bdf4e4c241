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
import { matMul, matVec } from "@handmade/nn";

const A = [
  [0.5, -1.2, 0.8],
  [1.5, 0.4, -0.3],
];
const B = [
  [1.1, -0.6],
  [0.3, 0.9],
  [-0.7, 1.4],
];
const C = [
  [0.6, -1.3, 0.2, 1.7],
  [-0.4, 0.8, 1.2, -0.9],
];
const x = [0.9, -1.6];

export default defineChecks({
  exports: ["matMul"],
  checks: [
    example({
      id: "by-hand",
      claim: "2 × 3 times 3 × 2: a 2 × 2 table",
      call: call(
        "matMul",
        [
          [1, 2, 0],
          [0, -1, 3],
        ],
        [
          [2, 1],
          [1, 0],
          [-1, 2],
        ],
      ),
      wanted: [
        [4, 1],
        [-4, 6],
      ],
    }),

    example({
      id: "row-times-column",
      claim: "one row times one column: one number in a 1 × 1 table",
      call: call("matMul", [[1, 2, 3]], [[4], [-5], [6]]),
      wanted: [[12]],
    }),

    example({
      id: "column-times-row",
      claim: "one column times one row: the outer product",
      call: call("matMul", [[1], [2]], [[3, 4, 5]]),
      wanted: [
        [3, 4, 5],
        [6, 8, 10],
      ],
    }),

    examples({
      id: "any-size",
      claim: "tables of any sizes that fit",
      seed: 41,
      draws: 5,
      call: (draw) => {
        const [m, k, n] = draw.sizes(3);
        return call("matMul", draw.mat(m!, k!), draw.mat(k!, n!));
      },
      wanted: matMul,
    }),

    property({
      id: "column-by-column",
      claim: "a column of the product is A times that column of B",
      calls: [call("matMul", A, B)],
      like: matMul,
      holds: ([product]) => {
        for (const j of [0, 1]) {
          const wanted = matVec(
            A,
            B.map((row) => row[j]!),
          );
          const i = wanted.findIndex(
            (w, i) => !near(product![i]![j]!, w),
          );
          if (i >= 0)
            return `A times column ${j} of B has ${numberText(wanted[i]!)} at ${i}. In the product, [${i}][${j}] is ${numberText(product![i]![j]!)}.`;
        }
        return;
      },
    }),

    property({
      id: "one-after-the-other",
      claim: "(A B) x is A (B x)",
      calls: [call("matMul", A, B)],
      like: matMul,
      holds: ([product]) => {
        const [once, twice] = [
          matVec([...product!], x),
          matVec(A, matVec(B, x)),
        ];
        const i = once.findIndex((y, i) => !near(y, twice[i]!));
        if (i < 0) return;
        return `B first and then A takes x to ${numberText(twice[i]!)} at ${i}. Your product takes it to ${numberText(once[i]!)} in one step.`;
      },
    }),

    example({
      id: "stretch-after-turn",
      claim: "a quarter turn first, then twice as wide",
      call: call(
        "matMul",
        [
          [2, 0],
          [0, 1],
        ],
        [
          [0, -1],
          [1, 0],
        ],
      ),
      wanted: [
        [0, -2],
        [1, 0],
      ],
    }),

    example({
      id: "turn-after-stretch",
      claim: "the other way round it is another table",
      call: call(
        "matMul",
        [
          [0, -1],
          [1, 0],
        ],
        [
          [2, 0],
          [0, 1],
        ],
      ),
      wanted: [
        [0, -1],
        [2, 0],
      ],
    }),

    examples({
      id: "all-square",
      claim: "square tables: still rows with columns",
      seed: 42,
      draws: 2,
      call: (draw) => call("matMul", draw.mat(3, 3), draw.mat(3, 3)),
      wanted: matMul,
    }),

    property({
      id: "nothing-changes",
      claim: "a table with ones on its diagonal changes nothing",
      calls: [
        call(
          "matMul",
          [
            [1, 0],
            [0, 1],
          ],
          C,
        ),
      ],
      like: C,
      holds: ([product]) => {
        const i = C.findIndex((row, i) =>
          row.some((c, j) => !near(product![i]![j]!, c)),
        );
        if (i < 0) return;
        return `Row ${i} was ${C[i]!.join(", ")} and is ${product![i]!.map((c) => numberText(c)).join(", ")}.`;
      },
    }),

    property({
      id: "three-in-a-row",
      claim: "(A B) C is A (B C)",
      calls: [
        call("matMul", matMul(A, B), C),
        call("matMul", A, matMul(B, C)),
      ],
      like: matMul,
      holds: ([left, right]) => {
        for (const [i, row] of left!.entries())
          for (const [j, entry] of row.entries())
            if (!near(entry, right![i]![j]!))
              return `(A B) C has ${numberText(entry)} at [${i}][${j}], A (B C) has ${numberText(right![i]![j]!)}.`;
        return;
      },
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call("matMul", [[1 / 3, -8 / 7]], [[Math.SQRT2], [Math.E]]),
      wanted: matMul,
    }),

    lengths({
      id: "lengths",
      claim: "columns of A and rows of B that do not fit are refused",
      // Entries whose digits no size has.
      cases: [
        {
          call: call(
            "matMul",
            [[6, 7, 8]],
            [
              [9, 7, 8, 6],
              [7, 6, 9, 8],
            ],
          ),
          sizes: [3, 2],
        },
        {
          call: call(
            "matMul",
            [[6, 7, 8]],
            [
              [9, 7],
              [7, 6],
              [8, 9],
              [6, 8],
            ],
          ),
          sizes: [3, 4],
        },
      ],
    }),
  ],
});
