import {
  call,
  defineChecks,
  example,
  examples,
  gradient,
  near,
  numberText,
  property,
  slope,
} from "@handmade/judge";
import {
  dot,
  type Gradients,
  type Mat,
  preActivation,
  type Vec,
  weightGrads,
} from "@handmade/nn";

const delta = [0.7, -1.3, 0.4, -0.2];
const twice = delta.map((d) => 2 * d);

const entries = ({ dW, db }: Gradients) => [...dW.flat(), ...db];

export default defineChecks({
  exports: ["weightGrads"],
  checks: [
    example({
      id: "by-hand",
      claim: "deltas 2, −1, 0.5 and inputs 3, −2: a 3 × 2 table",
      call: call("weightGrads", [2, -1, 0.5], [3, -2]),
      wanted: {
        dW: [
          [6, -4],
          [-3, 2],
          [1.5, -1],
        ],
        db: [2, -1, 0.5],
      },
    }),

    gradient({
      id: "slopes",
      claim: "dW and db are the slopes that nudging finds",
      seed: 43,
      draws: 4,
      case: (draw) => {
        const [n, m] = draw.sizes(2);
        const [W, b] = [draw.mat(n!, m!), draw.vec(n!)];
        const [x, blame] = [draw.vec(m!), draw.vec(n!)];
        // A loss whose slope with respect to z is exactly `blame`.
        const loss = (W: Mat, b: Vec) =>
          dot(blame, preActivation({ W, b }, x));
        return {
          call: call("weightGrads", blame, x),
          slopes: [
            slope({ field: "dW", at: W, of: (W) => loss(W, b) }),
            slope({ field: "db", at: b, of: (b) => loss(W, b) }),
          ],
        };
      },
    }),

    examples({
      id: "as-many-as",
      claim: "as many neurons as inputs: still row by row",
      seed: 44,
      draws: 2,
      call: (draw) => call("weightGrads", draw.vec(3), draw.vec(3)),
      wanted: weightGrads,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call("weightGrads", [2 / 3, -9 / 7], [Math.SQRT2, Math.E]),
      wanted: weightGrads,
    }),

    property({
      id: "silent-input",
      claim: "an input of 0 leaves its column of weights unblamed",
      calls: [call("weightGrads", delta, [1.1, 0, -0.6])],
      like: weightGrads,
      holds: ([grads]) => {
        const o = grads!.dW.findIndex((row) => !near(row[1]!, 0));
        if (o < 0) return;
        return `Nothing came in through W[${o}][1], for its input is 0. But its blame is ${numberText(grads!.dW[o]![1]!)}.`;
      },
    }),

    property({
      id: "blameless-neuron",
      claim: "a delta of 0 leaves its row and its bias unblamed",
      calls: [call("weightGrads", [0.8, 0], [1.5, -0.3, 0.9])],
      like: weightGrads,
      holds: ([grads]) => {
        const found = [...grads!.dW[1]!, grads!.db[1]!];
        const blame = found.find((entry) => !near(entry, 0));
        if (blame === undefined) return;
        return `Neuron 1 did nothing wrong, its delta is 0. But blame of ${numberText(blame)} reached its weights or its bias.`;
      },
    }),

    property({
      id: "bias-hears-no-input",
      claim: "the same deltas give the same db, whatever came in",
      calls: [
        call("weightGrads", delta, [1, 2, 3]),
        call("weightGrads", delta, [-0.4, 0.1, 0.5]),
      ],
      like: weightGrads,
      holds: ([one, other]) => {
        const o = delta.findIndex(
          (d, k) => !near(one!.db[k]!, d) || !near(other!.db[k]!, d),
        );
        if (o < 0) return;
        return `With inputs [1, 2, 3] db[${o}] is ${numberText(one!.db[o]!)}, with [-0.4, 0.1, 0.5] it is ${numberText(other!.db[o]!)}. A bias hears neither: both should be ${delta[o]}.`;
      },
    }),

    property({
      id: "twice-the-blame",
      claim: "twice the deltas: twice of everything",
      calls: [
        call("weightGrads", delta, [0.6, -1.4]),
        call("weightGrads", twice, [0.6, -1.4]),
      ],
      like: weightGrads,
      holds: ([once, double]) => {
        const pairs = entries(once!).map(
          (entry, k) => [2 * entry, entries(double!)[k]!] as const,
        );
        const wrong = pairs.find(([want, got]) => !near(got, want));
        if (!wrong) return;
        return `With every delta doubled, an entry should be ${numberText(wrong[0])}, but it is ${numberText(wrong[1])}.`;
      },
    }),
  ],
});
