import {
  call,
  defineChecks,
  example,
  examples,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { dot, matVec, outer, transpose } from "@handmade/nn";

const W = [
  [0.5, -1.2],
  [1.5, 0.4],
  [-0.3, 0.9],
];
const x = [1.2, -0.8];
const y = [0.7, -1.1, 0.6];
const u = [0.6, -1.4, 1.1];
const v = [0.9, -0.5];

/** The first entry at which two tables differ. */
function difference(
  got: readonly (readonly number[])[],
  wanted: readonly (readonly number[])[],
) {
  for (const [i, row] of wanted.entries())
    for (const [j, entry] of row.entries())
      if (!near(got[i]![j]!, entry))
        return { place: `[${i}][${j}]`, got: got[i]![j]!, entry };
  return;
}

export default defineChecks({
  exports: ["transpose", "outer"],
  checks: [
    example({
      id: "transpose-by-hand",
      claim: "three rows of two numbers become two rows of three",
      call: call("transpose", [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
      wanted: [
        [1, 3, 5],
        [2, 4, 6],
      ],
    }),

    example({
      id: "one-row",
      claim: "a single row becomes a single column",
      call: call("transpose", [[4, -1, 2]]),
      wanted: [[4], [-1], [2]],
    }),

    examples({
      id: "transpose-any-size",
      claim: "`transpose`: any number of rows and of columns",
      seed: 31,
      draws: 4,
      call: (draw) => {
        const [n, m] = draw.sizes(2);
        return call("transpose", draw.mat(n!, m!));
      },
      wanted: transpose,
    }),

    examples({
      id: "as-many-as",
      claim: "as many rows as columns: only the diagonal stays",
      seed: 32,
      draws: 2,
      call: (draw) => call("transpose", draw.mat(3, 3)),
      wanted: transpose,
    }),

    property({
      id: "turned-twice",
      claim: "turned twice, a table is as it was",
      calls: [call("transpose", W), call("transpose", transpose(W))],
      like: transpose,
      holds: (answers) => {
        const found = difference(answers[1]!, W);
        if (!found) return;
        return `Turned twice, the table should be as it was. But ${found.place} is ${numberText(found.got)} and was ${numberText(found.entry)}.`;
      },
    }),

    property({
      id: "from-the-other-side",
      claim: "dot(matVec(W, x), y) is dot(x, matVec(Wᵀ, y))",
      calls: [call("transpose", W)],
      like: transpose,
      holds: ([turned]) => {
        const [here, there] = [
          dot(matVec(W, x), y),
          dot(x, matVec(turned!, y)),
        ];
        if (near(here, there)) return;
        return `dot(matVec(W, x), y) is ${numberText(here)}. With your transposed W, dot(x, matVec(Wᵀ, y)) is ${numberText(there)}.`;
      },
    }),

    example({
      id: "outer-by-hand",
      claim: "two numbers and three numbers: a 2 × 3 table",
      call: call("outer", [1, 2], [3, 4, 5]),
      wanted: [
        [3, 4, 5],
        [6, 8, 10],
      ],
    }),

    property({
      id: "a-zero-empties",
      claim: "a 0 in u empties its row, a 0 in v its column",
      calls: [call("outer", [2, 0, -1], [3, 0])],
      like: outer,
      holds: ([table]) => {
        const found = difference(table!, [
          [6, 0],
          [0, 0],
          [-3, 0],
        ]);
        if (!found) return;
        return `For u = [2, 0, -1] and v = [3, 0], ${found.place} is ${numberText(found.got)}. It should be ${numberText(found.entry)}.`;
      },
    }),

    examples({
      id: "outer-any-size",
      claim: "`outer`: lists of any two lengths",
      seed: 33,
      draws: 5,
      call: (draw) => {
        const [n, m] = draw.sizes(2);
        return call("outer", draw.vec(n!), draw.vec(m!));
      },
      wanted: outer,
    }),

    examples({
      id: "equally-long",
      claim:
        "lists that are equally long: u still stands down the side",
      seed: 34,
      draws: 2,
      call: (draw) => call("outer", draw.vec(3), draw.vec(3)),
      wanted: outer,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call("outer", [1 / 3, -8 / 7], [Math.SQRT2, 0.3, Math.E]),
      wanted: outer,
    }),

    property({
      id: "times-a-list",
      claim: "outer(u, v) times x is u, dot(v, x) times as large",
      calls: [call("outer", u, v)],
      like: outer,
      holds: ([table]) => {
        const [got, much] = [matVec([...table!], x), dot(v, x)];
        const i = got.findIndex((g, i) => !near(g, much * u[i]!));
        if (i < 0) return;
        return `Entry ${i} of matVec(outer(u, v), x) is ${numberText(got[i]!)}. u[${i}] times dot(v, x) is ${numberText(much * u[i]!)}.`;
      },
    }),

    property({
      id: "turned-is-swapped",
      claim: "outer(u, v) turned is outer(v, u)",
      calls: [call("outer", u, v), call("outer", v, u)],
      like: outer,
      holds: ([one, other]) => {
        const found = difference(transpose([...one!]), other!);
        if (!found) return;
        return `outer(u, v), turned, has ${numberText(found.got)} at ${found.place}. outer(v, u) has ${numberText(found.entry)} there.`;
      },
    }),
  ],
});
