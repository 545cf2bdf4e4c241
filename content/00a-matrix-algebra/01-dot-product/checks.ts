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
import { dot } from "@handmade/nn";

const a = [0.8, -1.5, 0.6, 1.1];
const b = [1.2, 0.4, -0.7, 0.9];
const c = [-0.5, 0.3, 1.6, 0.2];
const twice = (v: readonly number[]) => v.map((x) => 2 * x);
const together = b.map((x, i) => x + c[i]);

export default defineChecks({
  exports: ["dot"],
  checks: [
    example({
      id: "by-hand",
      claim: "1 · 4 + 2 · (−5) + 3 · 6 = 12",
      call: call("dot", [1, 2, 3], [4, -5, 6]),
      wanted: 12,
    }),

    property({
      id: "zeros-silence",
      claim: "a list of zeros silences every partner",
      calls: [call("dot", [0, 0, 0], [2, -1, 4])],
      like: 0,
      holds: ([sum]) =>
        near(sum!, 0)
          ? undefined
          : `Every number of the first list is 0, but the answer is ${numberText(sum!)}. It should be 0.`,
    }),

    examples({
      id: "any-length",
      claim: "any numbers, any number of them",
      seed: 1,
      draws: 5,
      call: (draw) => {
        const n = draw.whole(2, 7);
        return call("dot", draw.vec(n), draw.vec(n));
      },
      wanted: dot,
    }),

    example({
      id: "one-pair",
      claim: "a single pair is a product: 3 · (−4) = −12",
      call: call("dot", [3], [-4]),
      wanted: -12,
    }),

    example({
      id: "no-pair",
      claim: "no pair at all: 0, for nothing is added",
      call: call("dot", [], []),
      wanted: 0,
    }),

    example({
      id: "zero-in-between",
      claim: "a 0 silences its own partner and nobody else",
      call: call("dot", [1.5, 0, -2, 0.5], [2, 7, 0, 3]),
      wanted: 4.5,
    }),

    example({
      id: "right-angle",
      claim: "arrows at right angles: 0",
      call: call("dot", [3, 2], [-2, 3]),
      wanted: 0,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call("dot", [Math.SQRT2, -2 / 7], [1 / 3, Math.E]),
      wanted: dot,
    }),

    property({
      id: "either-order",
      claim: "dot(a, b) is dot(b, a)",
      calls: [call("dot", a, b), call("dot", b, a)],
      like: 0,
      holds: ([ab, ba]) =>
        near(ab!, ba!)
          ? undefined
          : `dot(a, b) is ${numberText(ab!)}, but dot(b, a) is ${numberText(ba!)}. Each pair has the same product either way.`,
    }),

    property({
      id: "twice",
      claim: "a list twice as large: a result twice as large",
      calls: [
        call("dot", a, b),
        call("dot", twice(a), b),
        call("dot", a, twice(b)),
      ],
      like: 0,
      holds: ([once, left, right]) => {
        for (const [k, doubled] of [left!, right!].entries())
          if (!near(doubled, 2 * once!))
            return {
              call: k + 1,
              text: `dot(a, b) is ${numberText(once!)}. With ${k === 0 ? "a" : "b"} doubled it should be ${numberText(2 * once!)}, but it is ${numberText(doubled)}.`,
            };
        return;
      },
    }),

    property({
      id: "one-after-the-other",
      claim: "dot(a, b + c) is dot(a, b) + dot(a, c)",
      calls: [
        call("dot", a, b),
        call("dot", a, c),
        call("dot", a, together),
      ],
      like: 0,
      holds: ([ab, ac, both]) =>
        near(both!, ab! + ac!)
          ? undefined
          : `dot(a, b) + dot(a, c) is ${numberText(ab! + ac!)}, but dot(a, b + c) is ${numberText(both!)}.`,
    }),

    property({
      id: "with-itself",
      claim: "a list with itself: above 0, whatever its signs",
      calls: [call("dot", a, a)],
      like: 0,
      holds: ([sum]) =>
        sum! > 0
          ? undefined
          : `A number times itself is never negative, but dot(a, a) is ${numberText(sum!)}.`,
    }),

    lengths({
      id: "lengths",
      claim: "lists that do not fit are refused, with both lengths",
      // Entries whose digits no length has: lists in the message
      // are not their lengths.
      cases: [
        { call: call("dot", [8, 9], [7]), sizes: [2, 1] },
        { call: call("dot", [8, 9], [7, 6, 5]), sizes: [2, 3] },
      ],
    }),
  ],
});
