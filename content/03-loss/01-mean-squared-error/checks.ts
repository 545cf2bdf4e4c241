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
import { mse } from "@handmade/nn";

const y = [0.5, -1.2, 2, 0.3];
const t = [1.1, -0.4, 1.5, -0.8];
const errors = [1.3, -0.7, 0.4];
const base = [0.2, -0.5, 1.4];

/** The targets `base`, missed by `factor` times `errors`. */
const missedBy = (factor: number) =>
  call(
    "mse.value",
    base.map((b, k) => b + factor * errors[k]!),
    base,
  );

export default defineChecks({
  exports: ["mse"],
  checks: [
    example({
      id: "by-hand",
      claim: "errors of 1, −0.5 and −2: (1 + 0.25 + 4) / 3 = 1.75",
      call: call("mse.value", [2, 0.5, 1], [1, 1, 3]),
      wanted: 1.75,
    }),

    example({
      id: "one-output",
      claim: "one output, off by 0.5: the loss is its square, 0.25",
      call: call("mse.value", [1.5], [1]),
      wanted: 0.25,
    }),

    example({
      id: "five-outputs",
      claim: "five outputs, each off by 0.5: still 0.25",
      call: call(
        "mse.value",
        [-1, -1, 1, 1, 3],
        [-1.5, -0.5, 0.5, 1.5, 2.5],
      ),
      wanted: 0.25,
    }),

    examples({
      id: "any-numbers",
      claim: "any outputs and targets, however many",
      seed: 31,
      draws: 5,
      call: (draw) => {
        const n = draw.whole(3, 7);
        return call("mse.value", draw.vec(n), draw.vec(n));
      },
      wanted: mse.value,
    }),

    property({
      id: "never-negative",
      claim: "too low costs as much as too high; never less than 0",
      calls: [
        call("mse.value", [1.5, 2.7], [1, 2]),
        call("mse.value", [0.5, 1.3], [1, 2]),
      ],
      like: 0,
      holds: ([high, low]) => {
        if (high! >= 0 && near(high!, low!)) return;
        return `Outputs 0.5 and 0.7 too high: ${numberText(high!)}. As much too low: ${numberText(low!)}. Both should be the same, and not negative.`;
      },
    }),

    example({
      id: "on-target",
      claim: "0 if every output is on target",
      call: call("mse.value", [1.1, -0.4, 1.5], [1.1, -0.4, 1.5]),
      wanted: 0,
    }),

    property({
      id: "only-on-target",
      claim: "errors of 1 and −1 do not cancel",
      calls: [call("mse.value", [2, 0, 1], [1, 1, 1])],
      like: 0,
      holds: ([loss]) =>
        near(loss!, 0)
          ? "Two of three outputs are off target, but the loss is 0."
          : undefined,
    }),

    property({
      id: "symmetric",
      claim: "outputs and targets may trade places",
      calls: [call("mse.value", y, t), call("mse.value", t, y)],
      like: 0,
      holds: ([there, back]) =>
        near(there!, back!)
          ? undefined
          : `value(y, t) is ${numberText(there!)}, but value(t, y) is ${numberText(back!)}.`,
    }),

    property({
      id: "order-does-not-matter",
      claim: "the pairs may come in any order",
      calls: [
        call("mse.value", y, t),
        call("mse.value", y.toReversed(), t.toReversed()),
        call(
          "mse.value",
          [...y.slice(1), y[0]!],
          [...t.slice(1), t[0]!],
        ),
      ],
      like: 0,
      holds: (losses) => {
        const other = losses.find((loss) => !near(loss, losses[0]!));
        if (other === undefined) return;
        return `The same pairs in another order: ${numberText(losses[0]!)} became ${numberText(other)}.`;
      },
    }),

    property({
      id: "twice-the-error",
      claim: "twice the error costs four times as much",
      calls: [missedBy(1), missedBy(2)],
      like: 0,
      holds: ([once, twice]) =>
        near(twice!, 4 * once!)
          ? undefined
          : `The loss is ${numberText(once!)}. With every error doubled it should be ${numberText(4 * once!)}, but it is ${numberText(twice!)}.`,
    }),

    example({
      id: "opinions-about-a-digit",
      claim:
        "outputs between 0 and 1, two of them equal, one target of 1",
      call: call("mse.value", [0.7, 0.7, 0.2, 0.4], [0, 1, 0, 0]),
      wanted: mse.value,
    }),

    lengths({
      id: "lengths",
      claim: "lists that do not fit are refused, with both lengths",
      cases: [
        { call: call("mse.value", [1, 2, 3], [1, 2]), sizes: [3, 2] },
        {
          call: call("mse.value", [1, 2], [1, 2, 3, 4, 5]),
          sizes: [2, 5],
        },
      ],
    }),
  ],
});
