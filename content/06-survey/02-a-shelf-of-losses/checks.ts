import {
  type Check,
  call,
  defineChecks,
  example,
  examples,
  method,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { bce, hinge, huber, type Loss, mae } from "@handmade/nn";

/**
 * Nudging both ways is a slope, too: it is off by about 1e-10. Nudging
 * one way only is off by 1e-6 and more.
 */
const measured = { relative: 1e-8, absolute: 1e-9 };

const told = (value: number) => numberText(value).replace("-", "−");
const list = (values: readonly number[]) =>
  `[${values.map((one) => numberText(one)).join(", ")}]`;

/** Value and slopes at drawn outputs; `t` draws the targets. */
function both(
  name: string,
  loss: Loss,
  words: { readonly value: string; readonly grad: string },
  seed: number,
  target: (draw: { whole(a: number, b: number): number }) => number,
): Check[] {
  return (["value", "grad"] as const).map((part, k) =>
    examples({
      id: `${name}-${part}`,
      claim: words[part],
      seed: seed + k,
      draws: 4,
      call: (draw) => {
        const n = draw.whole(3, 6);
        const t = Array.from({ length: n }, () => target(draw));
        return call(`${name}.${part}`, draw.vec(n), t);
      },
      wanted: loss[part],
      tolerance: measured,
    }),
  );
}

const held = (
  delta: number,
  part: "value" | "grad",
  errors: number[],
) =>
  method(
    call("huber", delta),
    part,
    errors,
    errors.map(() => 0),
  );

const sure = [
  { y: 1000, t: 0, value: 1000, slope: 1 },
  { y: -1000, t: 1, value: 1000, slope: -1 },
  { y: 1000, t: 1, value: 0, slope: 0 },
  { y: -1000, t: 0, value: 0, slope: 0 },
];

/** One output, very sure: each case as it must be. */
function surely(part: "value" | "grad") {
  const wanted = (at: number) =>
    part === "value" ? sure[at]!.value : sure[at]!.slope;
  return property<number | number[]>({
    id: `bce-sure-${part}`,
    claim:
      part === "value"
        ? "a score of 1000 for a no costs 1000, for a yes nothing"
        : "and its slope there is 1, or 0",
    calls: sure.map(({ y, t }) => call(`bce.${part}`, [y], [t])),
    like: part === "value" ? 0 : [0],
    holds: (answers) => {
      const found = answers.flat();
      const at = found.findIndex(
        (one, k) => !near(one, wanted(k), measured),
      );
      if (at < 0) return;
      const { y, t } = sure[at]!;
      return {
        call: at,
        text: `With a score of ${told(y)} and the target ${t}, \`bce.${part}\` should say ${told(wanted(at))}, but it says ${told(found[at]!)}.`,
      };
    },
  });
}

export default defineChecks({
  exports: ["mae", "huber", "bce", "hinge"],
  checks: [
    example({
      id: "mae-by-hand",
      claim: "errors of 1, 0 and −2: 3 in sum, 1 in the mean",
      call: call("mae.value", [1, 2, 3], [0, 2, 5]),
      wanted: 1,
      tolerance: measured,
    }),
    ...both(
      "mae",
      mae,
      {
        value: "`mae` of any outputs and targets",
        grad: "its slopes are what nudging finds, of either sign",
      },
      951,
      (draw) => draw.whole(-30, 30) / 9,
    ),

    example({
      id: "huber-by-hand",
      claim: "errors of 0.5 and −3: a square of 0.125, a line at 2.5",
      call: method(call("huber", 1), "value", [0.5, 0], [0, 3]),
      wanted: 1.3125,
      tolerance: measured,
    }),
    examples({
      id: "huber-value",
      claim: "Huber's loss with any delta",
      seed: 961,
      draws: 6,
      call: (draw) => {
        const n = draw.whole(3, 6);
        const delta = draw.whole(3, 17) / 9;
        return method(
          call("huber", delta),
          "value",
          draw.vec(n),
          draw.vec(n),
        );
      },
      wanted: huber,
      tolerance: measured,
    }),
    examples({
      id: "huber-grad",
      claim: "its slopes are what nudging finds, for any delta",
      seed: 963,
      draws: 6,
      call: (draw) => {
        const n = draw.whole(3, 6);
        const delta = draw.whole(3, 17) / 9;
        return method(
          call("huber", delta),
          "grad",
          draw.vec(n),
          draw.vec(n),
        );
      },
      wanted: huber,
      tolerance: measured,
    }),
    property<number>({
      id: "huber-in-one-piece",
      claim: "square and line meet at delta, on either side",
      calls: [0.7 - 1e-7, 0.7 + 1e-7, -0.7 + 1e-7, -0.7 - 1e-7].map(
        (e) => held(0.7, "value", [e]),
      ),
      like: 0,
      holds: (answers) => {
        const at = [0, 2].find(
          (k) => Math.abs(answers[k]! - answers[k + 1]!) > 1e-5,
        );
        if (at === undefined) return;
        return {
          call: at + 1,
          text: `With delta 0.7, an error a hair smaller than ${at ? "−" : ""}0.7 costs ${told(answers[at]!)}, and one a hair larger ${told(answers[at + 1]!)}.`,
        };
      },
    }),
    property<number[]>({
      id: "huber-without-a-corner",
      claim: "and they are equally steep there",
      calls: [[0.7 - 1e-7], [0.7 + 1e-7]].map((e) =>
        held(0.7, "grad", e),
      ),
      like: [0],
      holds: ([near, far]) =>
        Math.abs(near![0]! - far![0]!) < 1e-5
          ? undefined
          : `With delta 0.7, the slope jumps from ${told(near![0]!)} to ${told(far![0]!)} where the line begins.`,
    }),
    example({
      id: "huber-default",
      claim: "without an argument, delta is 1",
      call: method(call("huber"), "value", [0.8, -2.5, 0.2], [0, 0, 0]),
      wanted: huber,
      tolerance: measured,
    }),

    example({
      id: "bce-by-hand",
      claim: "a score of 0 is fifty-fifty: it costs log 2, yes or no",
      call: call("bce.value", [0, 0], [1, 0]),
      wanted: Math.LN2,
      tolerance: measured,
    }),
    ...both(
      "bce",
      bce,
      {
        value: "`bce` of any scores, for a yes and for a no",
        grad: "its slopes are what nudging the scores finds",
      },
      971,
      (draw) => draw.whole(0, 1),
    ),
    surely("value"),
    surely("grad"),

    property<number>({
      id: "hinge-by-hand",
      claim: "right by 1 or more costs nothing; less, what is missing",
      calls: [
        call("hinge.value", [1.5], [1]),
        call("hinge.value", [0.25], [1]),
        call("hinge.value", [0.5], [-1]),
      ],
      like: 0,
      holds: (answers) => {
        const cases = [
          { y: 1.5, t: 1, wanted: 0 },
          { y: 0.25, t: 1, wanted: 0.75 },
          { y: 0.5, t: -1, wanted: 1.5 },
        ];
        const at = cases.findIndex(
          ({ wanted }, k) => !near(answers[k]!, wanted, measured),
        );
        if (at < 0) return;
        const { y, t, wanted } = cases[at]!;
        return {
          call: at,
          text: `With y = ${list([y])} and t = ${list([t])} the hinge loss should be ${wanted}, but it is ${told(answers[at]!)}.`,
        };
      },
    }),
    ...both(
      "hinge",
      hinge,
      {
        value: "`hinge` of any outputs, for a yes and for a no",
        grad: "its slopes are what nudging finds, 0 beyond the margin",
      },
      981,
      (draw) => 2 * draw.whole(0, 1) - 1,
    ),
    example({
      id: "hinge-settled",
      claim: "of three outputs only the one short of 1 has a slope",
      call: call("hinge.grad", [1.5, 0.25, -2], [1, 1, -1]),
      wanted: [0, -1 / 3, 0],
      tolerance: measured,
    }),
  ],
});
