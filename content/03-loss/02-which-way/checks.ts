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
import { mse } from "@handmade/nn";

const y = [0.5, 1.8, -0.4, 1.1];
const t = [0, 1, 0.3, 1.7];
/** A quarter of the way to where the slope of a square would be 0. */
const step = 0.25;

export default defineChecks({
  exports: ["mse"],
  checks: [
    example({
      id: "by-hand",
      claim:
        "three errors of 1.5, −0.75 and −3: slopes of 1, −0.5 and −2",
      call: call("mse.grad", [2.5, 0.25, 0], [1, 1, 3]),
      wanted: [1, -0.5, -2],
    }),

    gradient({
      id: "nudging",
      claim: "every slope is what nudging that output finds",
      seed: 32,
      draws: 4,
      case: (draw) => {
        const n = draw.whole(3, 7);
        const [outputs, targets] = [draw.vec(n), draw.vec(n)];
        return {
          call: call("mse.grad", outputs, targets),
          slopes: [
            slope({
              at: outputs,
              of: (at) => mse.value([...at], targets),
            }),
          ],
        };
      },
    }),

    examples({
      id: "any-numbers",
      claim: "any outputs and targets, to the last decimal",
      seed: 33,
      draws: 3,
      call: (draw) => {
        const n = draw.whole(4, 6);
        return call("mse.grad", draw.vec(n), draw.vec(n));
      },
      wanted: mse.grad,
    }),

    property({
      id: "both-signs",
      claim: "above 0 for an output too high, below 0 for one too low",
      calls: [call("mse.grad", y, t)],
      like: mse.grad,
      holds: ([slopes]) => {
        const k = y.findIndex(
          (yk, k) => Math.sign(slopes![k]!) !== Math.sign(yk - t[k]!),
        );
        if (k < 0) return;
        const side = y[k]! > t[k]! ? "high" : "low";
        return `Output ${k} is too ${side}: ${y[k]} instead of ${t[k]}. Its slope should be ${side === "high" ? "above" : "below"} 0, but it is ${numberText(slopes![k]!)}.`;
      },
    }),

    property({
      id: "downhill",
      claim: "a small step against the slopes makes the loss smaller",
      calls: [call("mse.grad", y, t)],
      like: mse.grad,
      holds: ([slopes]) => {
        const moved = y.map((yk, k) => yk - step * slopes![k]!);
        const [before, after] = [mse.value(y, t), mse.value(moved, t)];
        if (after < before) return;
        return `The loss was ${numberText(before)}. After a step of ${step} times your slopes, downhill, it is ${numberText(after)}.`;
      },
    }),

    example({
      id: "on-target",
      claim: "all slopes are 0 where every output is on target",
      call: call("mse.grad", [1.1, -0.4, 1.5], [1.1, -0.4, 1.5]),
      wanted: [0, 0, 0],
    }),

    property({
      id: "each-for-itself",
      claim: "an output on target has slope 0, whatever the others do",
      calls: [call("mse.grad", [2, 0.6, -1], [1, 0.6, 1])],
      like: mse.grad,
      holds: ([slopes]) =>
        near(slopes![1]!, 0)
          ? undefined
          : `Output 1 is on target, 0.6. Its slope should be 0, but it is ${numberText(slopes![1]!)}.`,
    }),

    example({
      id: "opinions-about-a-digit",
      claim: "two equal outputs with different targets",
      call: call("mse.grad", [0.7, 0.7, 0.2, 0.4], [0, 1, 0, 0]),
      wanted: mse.grad,
    }),

    example({
      id: "value-still-there",
      claim: "`mse.value` still is the mean of the squares",
      call: call("mse.value", [2, 0.5, 1], [1, 1, 3]),
      wanted: 1.75,
    }),

    lengths({
      id: "lengths",
      claim: "lists that do not fit are refused, with both lengths",
      cases: [
        { call: call("mse.grad", [1, 2, 3], [1, 2]), sizes: [3, 2] },
        {
          call: call("mse.grad", [1, 2], [1, 2, 3, 4, 5]),
          sizes: [2, 5],
        },
      ],
    }),
  ],
});
