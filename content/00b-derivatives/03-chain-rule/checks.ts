import {
  type Call,
  call,
  type Datum,
  defineChecks,
  example,
  examples,
  method,
  near,
  numberText,
  property,
  type Tolerance,
} from "@handmade/judge";
import {
  bell,
  chain,
  cube,
  decay,
  line,
  type Pair,
  sine,
  slope,
  square,
} from "@handmade/nn";

const pairs = { bell, cube, decay, line, sine, square };
type Name = keyof typeof pairs;
const names = Object.keys(pairs) as Name[];

const lent = (name: string): Datum => ({ $lent: name });

/** `chain(outer, inner).f(x)`, or `.df(x)`. */
const link = (outer: string, inner: string, part: string, x: number) =>
  method(call("chain", lent(outer), lent(inner)), part, x);

/** One number; a chain itself may be any object that has methods. */
const heightOrSlope = (_: Pair, inner: Pair | { $result: number }) =>
  ("$result" in inner
    ? { f: () => 0, df: () => 0 }
    : {}) as unknown as number;

/** As in RB1: a nudge is off by 1e-10 of slopes of size 1. */
const nudged: Tolerance = { relative: 1e-6, absolute: 1e-8 };

/** Six chains, each at a place where no slope is near 0 or 1. */
const six: readonly (readonly [Name, Name, number])[] = [
  ["sine", "square", 1.3],
  ["square", "sine", -0.8],
  ["decay", "line", 0.5],
  ["bell", "decay", -0.4],
  ["cube", "bell", 0.9],
  ["square", "cube", -1.1],
];

const anyLink = (part: string, seed: number, claim: string) =>
  examples({
    id: `any-two-${part}`,
    claim,
    seed,
    draws: 8,
    call: (draw): Call => {
      const name = () => names[draw.whole(0, names.length - 1)]!;
      return link(name(), name(), part, draw.number());
    },
    wanted: chain,
  });

export default defineChecks({
  exports: ["chain"],
  checks: [
    example({
      id: "inner-first",
      claim: "square after shift: 2 becomes 3, and 3 becomes 9",
      call: link("square", "shift", "f", 2),
      wanted: 9,
    }),
    example({
      id: "other-order",
      claim: "shift after square: 2 becomes 4, and 4 becomes 5",
      call: link("shift", "square", "f", 2),
      wanted: 5,
    }),
    anyLink("f", 71, "any function after any other"),

    example({
      id: "slopes-multiply",
      claim: "3 times as fast, and that 8 times as fast: 24",
      call: link("square", "line", "df", 2),
      wanted: 24,
    }),
    property({
      id: "nudging",
      claim: "the slope of six chains is what nudging finds",
      calls: six.map(([outer, inner, x]) =>
        link(outer, inner, "df", x),
      ),
      like: 0,
      holds: (answers) => {
        const wanted = six.map(([outer, inner, x]) =>
          slope((v) => pairs[outer].f(pairs[inner].f(v)), x),
        );
        const at = answers.findIndex(
          (y, k) => !near(y, wanted[k]!, nudged),
        );
        if (at < 0) return;
        const text = `Nudging the chain's x finds a slope of ${numberText(wanted[at]!)}, but \`df\` says ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),
    anyLink("df", 72, "the slope of any chain, to the last digit"),

    property({
      id: "one-stands-still",
      claim: "where one of the two is level, the chain is level",
      calls: [
        link("decay", "square", "df", 0),
        link("bell", "flat", "df", 1.5),
        link("flat", "sine", "df", 1.5),
      ],
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((y) => !near(y, 0));
        if (at < 0) return;
        const text = `One of the two does not move here at all, so nothing comes out of the chain, whatever the other does: its slope is 0. Yours is ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    property({
      id: "chain-of-three",
      claim: "a chain is a pair, and can be a link of another",
      calls: [
        call("chain", lent("square"), lent("line")),
        method(call("chain", lent("sine"), { $result: 0 }), "f", 0.4),
        method(call("chain", lent("sine"), { $result: 0 }), "df", 0.4),
      ],
      like: heightOrSlope,
      holds: (answers) => {
        const three = chain(sine, chain(square, line));
        const wanted = [undefined, three.f(0.4), three.df(0.4)];
        const at = answers.findIndex(
          (y, k) => k > 0 && !near(y, wanted[k]!),
        );
        if (at < 0) return;
        const part = at === 1 ? "height" : "slope";
        const text = `The sine after your chain of square and line: its ${part} at 0.4 should be ${numberText(wanted[at]!)}, but it is ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    property({
      id: "at-a-corner",
      claim: "at a corner, what the pair says counts, not a nudge",
      calls: [
        link("relu", "shift", "df", -1),
        link("line", "relu", "df", 0),
      ],
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((y) => !near(y, 0));
        if (at < 0) return;
        const text = `Here \`relu\` is asked for its slope at its corner, and \`relu.df(0)\` says 0. So the slope of the chain is 0, but yours is ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),
  ],
});
