import {
  call,
  type Datum,
  type Draw,
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
  type Activation,
  applyTo,
  identity,
  type Loss,
  leakyRelu,
  mse,
  outputDelta,
  sigmoid,
  softmaxCrossEntropy,
  tanh,
  type Vec,
} from "@handmade/nn";

/** An activation of ours, and how a call names it. */
interface Bend {
  readonly act: Activation;
  readonly lent: Datum;
}
const smooth: Bend = { act: tanh, lent: { $lent: "tanh" } };
const squash: Bend = { act: sigmoid, lent: { $lent: "sigmoid" } };
const leaky: Bend = {
  act: leakyRelu(0.2),
  lent: { $lent: "leakyRelu", of: [0.2] },
};

const squares = { $lent: "mse" };
const crossEntropy = { $lent: "softmaxCrossEntropy" };

/** Outputs always are what the bend makes of the sums. */
const ask = (z: Vec, t: Vec, bend: Bend, loss: Datum = squares) =>
  call("outputDelta", applyTo(bend.act.f, z), t, z, bend.lent, loss);

/** Targets that are chances, as cross-entropy needs them. */
const chances = (draw: Draw, n: number): Vec => {
  const parts = Array.from({ length: n }, () => draw.positive());
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
};

const nudged =
  (bend: Bend, loss: Loss, lent: Datum) => (draw: Draw) => {
    // 3 and more outputs: with 2, a forgotten 2/n would not show.
    const n = draw.whole(3, 5);
    // Sums are 0.2 or more from 0, where a leaky ReLU has its corner.
    const z = draw.vec(n);
    const t = lent === crossEntropy ? chances(draw, n) : draw.vec(n);
    const of = (sums: readonly number[]) =>
      loss.value(applyTo(bend.act.f, [...sums]), t);
    return {
      call: ask(z, t, bend, lent),
      slopes: [slope({ at: z, of })],
    };
  };

export default defineChecks({
  exports: ["outputDelta"],
  checks: [
    example({
      id: "by-hand",
      claim: "slopes 1, 2 and −2, halved where the sum is below 0",
      call: call(
        "outputDelta",
        [2, -1, 4],
        [0.5, -4, 7],
        [2, -2, 4],
        { $lent: "leakyRelu", of: [0.5] },
        squares,
      ),
      wanted: [1, 1, -2],
    }),

    gradient({
      id: "slopes",
      claim: "each delta is what nudging that neuron's sum finds",
      seed: 42,
      draws: 4,
      case: nudged(smooth, mse, squares),
    }),

    gradient({
      id: "with-corners",
      claim: "the same behind leaky ReLUs",
      seed: 44,
      draws: 3,
      case: nudged(leaky, mse, squares),
    }),

    examples({
      id: "any-numbers",
      claim: "any sums and targets, to the last decimal",
      seed: 45,
      draws: 3,
      call: (draw) => {
        const n = draw.whole(3, 4);
        return ask(draw.vec(n), draw.vec(n), squash);
      },
      wanted: outputDelta,
    }),

    gradient({
      id: "another-loss",
      claim: "the loss that is handed over is the one that counts",
      seed: 46,
      draws: 2,
      case: nudged(
        { act: identity, lent: { $lent: "identity" } },
        softmaxCrossEntropy,
        crossEntropy,
      ),
    }),

    property({
      id: "each-for-itself",
      claim: "a neuron on target has no blame, whatever the others do",
      calls: [ask([0.8, -0.5, 0], [-0.3, 1, 0], smooth)],
      like: () => [0, 0, 0],
      holds: ([delta]) => {
        if (!near(delta![2]!, 0))
          return `Neuron 2 says exactly what it should. Its delta should be 0, but it is ${numberText(delta![2]!)}.`;
        if (delta![0]! > 0.05 && delta![1]! < -0.05) return undefined;
        return `Neuron 0 is too high and neuron 1 too low. Their deltas should be above and below 0, but they are ${numberText(delta![0]!)} and ${numberText(delta![1]!)}.`;
      },
    }),

    property({
      id: "far-away",
      claim: "where the bend is flat, even a bad error has no blame",
      calls: [ask([30, 0.4, -30], [0, 1, 1], squash)],
      like: () => [0, 0, 0],
      holds: ([delta]) => {
        const k = [0, 2].find((o) => Math.abs(delta![o]!) > 1e-6);
        if (k === undefined) return undefined;
        return `Neuron ${k} is wrong by 1, but its sum is 30 away from 0, where nudging it changes nothing. Its delta should be nearly 0; yours is ${numberText(delta![k]!)}.`;
      },
    }),
  ],
});
