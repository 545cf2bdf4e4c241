import {
  call,
  defineChecks,
  example,
  examples,
  near,
  numberText,
  pairText,
  property,
} from "@handmade/judge";
import { neuron } from "@handmade/nn";

const x = [2, -1, 0.5];
const w = [0.75, 2, -1.5];
const b = 0.4;
const twice = w.map((weight) => 2 * weight);

export default defineChecks({
  exports: ["neuron"],
  checks: [
    example({
      id: "by-hand",
      claim: "0.25·2 + (−1)·3 + 1·4 + 0.75 = 2.25",
      call: call("neuron", [2, 3, 4], [0.25, -1, 1], 0.75),
      wanted: 2.25,
    }),

    property({
      id: "no-input-leaves-the-bias",
      claim: "with all inputs 0, the neuron says b",
      calls: [
        call("neuron", [0, 0, 0], w, 0.7),
        call("neuron", [0, 0], [-1, 3], -1.2),
      ],
      like: 0,
      holds: (answers) => {
        const biases = [0.7, -1.2];
        const k = answers.findIndex((z, i) => !near(z, biases[i]!));
        if (k < 0) return;
        const [says, bias] = pairText(answers[k]!, biases[k]!);
        return `All inputs are 0, but the neuron says ${says}. It should say b, ${bias}.`;
      },
    }),

    examples({
      id: "any-length",
      claim: "it adds up as many inputs as there are",
      seed: 11,
      draws: 6,
      call: (draw) => {
        const n = draw.whole(2, 7);
        return call("neuron", draw.vec(n), draw.vec(n), draw.number());
      },
      wanted: neuron,
    }),

    examples({
      id: "one-input",
      claim: "one input is enough: z = w x + b",
      seed: 12,
      draws: 2,
      call: (draw) =>
        call("neuron", draw.vec(1), draw.vec(1), draw.number()),
      wanted: neuron,
    }),

    examples({
      id: "zeros-and-twins",
      claim:
        "a 0 ends nothing, and equal inputs have weights of their own",
      seed: 14,
      draws: 2,
      call: (draw) => {
        const [p, q] = draw.vec(2);
        const [u, v, s] = draw.vec(3);
        return call("neuron", [p!, 0, q!, q!], [u!, v!, 0, s!], 0);
      },
      wanted: neuron,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call("neuron", [1 / 3, -8 / 7], [Math.SQRT2, 0.3], Math.E),
      wanted: neuron,
    }),

    property({
      id: "weights-scale-the-votes",
      claim: "twice the weights: the votes double, b does not",
      calls: [call("neuron", x, w, b), call("neuron", x, twice, b)],
      like: 0,
      holds: ([z, doubled]) => {
        const wanted = 2 * (z! - b) + b;
        if (near(doubled!, wanted)) return;
        return `With weights [${w}] your neuron says ${numberText(z!)}, of which ${b} is b. With twice the weights it should say ${numberText(wanted)}, but it says ${numberText(doubled!)}.`;
      },
    }),

    property({
      id: "bias-shifts-by-itself",
      claim: "raise b by 1 and the answer rises by 1",
      calls: [call("neuron", x, w, b), call("neuron", x, w, b + 1)],
      like: 0,
      holds: ([z, shifted]) =>
        near(shifted!, z! + 1)
          ? undefined
          : `With b = ${b} your neuron says ${numberText(z!)}; with b = ${b + 1} it should say ${numberText(z! + 1)}, but it says ${numberText(shifted!)}.`,
    }),

    examples({
      id: "many-inputs",
      claim: "thirty inputs are as good as three",
      seed: 13,
      draws: 2,
      call: (draw) =>
        call("neuron", draw.vec(30), draw.vec(30), draw.number()),
      wanted: neuron,
    }),
  ],
});
