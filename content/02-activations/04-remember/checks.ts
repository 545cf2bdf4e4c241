import {
  call,
  type Datum,
  type Draw,
  defineChecks,
  example,
  examples,
  near,
  numberText,
  property,
} from "@handmade/judge";
import {
  forwardTrace,
  preActivation,
  sigmoid,
  type Trace,
} from "@handmade/nn";

const leaky = { $lent: "leakyRelu", of: [0.1] };
const wide = { $lent: "leakyRelu", of: [0.3] };
const tanh = { $lent: "tanh" };
const smooth = { $lent: "sigmoid" };
/** Neighbors differ, so that no layer can use another's. */
const bends: readonly Datum[] = [tanh, wide, smooth, leaky];

/** `xs[0]` may be the input itself: the second argument. */
const handsBack = [1];

/** The network of 2.3. */
const byHand = [
  {
    W: [
      [1, -1],
      [0.5, 1],
      [-1, -1],
    ],
    b: [1, -1, 1],
    act: leaky,
  },
  {
    W: [
      [1, 1, 5],
      [-2, 1, -5],
    ],
    b: [0.5, -1],
    act: leaky,
  },
];

/** Three smooth layers, whose numbers can be redone below. */
const smoothLayers = [
  {
    W: [
      [0.5, -1],
      [1.5, 0.4],
      [-1, 0.8],
    ],
    b: [0.25, -0.75, 0.4],
    act: smooth,
  },
  {
    W: [
      [-1.2, 0.6, 1],
      [0.7, -0.3, 2],
    ],
    b: [0.3, -0.9],
    act: smooth,
  },
  { W: [[1.1, -0.4]], b: [0.6], act: smooth },
];
const x = [1.2, -0.8];

const traceOf = (net: readonly Datum[], input: number[]) =>
  call("forwardTrace", net, input);

/** A network with these sizes, its input first. */
const network = (draw: Draw, sizes: readonly number[], from: number) =>
  sizes.slice(1).map((n, l) => ({
    W: draw.mat(n, sizes[l]!),
    b: draw.vec(n),
    act: bends[(from + l) % bends.length]!,
  }));

export default defineChecks({
  exports: ["forwardTrace"],
  checks: [
    example({
      id: "by-hand",
      claim: "the network of 2.3, with all that it says on the way",
      handsBack,
      call: traceOf(byHand, [2, 1]),
      wanted: {
        xs: [
          [2, 1],
          [2, 1, -0.2],
          [2.5, -0.3],
        ],
        zs: [
          [2, 1, -2],
          [2.5, -3],
        ],
      },
    }),

    property<Trace>({
      id: "begins-with-the-input",
      claim: "xs[0] is the input",
      handsBack,
      calls: [traceOf(smoothLayers, x)],
      like: forwardTrace,
      holds: ([trace]) => {
        const i = x.findIndex((xi, k) => !near(trace!.xs[0]![k]!, xi));
        if (i < 0) return;
        return `x[${i}] is ${x[i]}, but xs[0][${i}] is ${numberText(trace!.xs[0]![i]!)}.`;
      },
    }),

    property<Trace>({
      id: "zs-are-the-sums",
      claim: "zs[l] holds the sums that layer l makes of xs[l]",
      handsBack,
      calls: [traceOf(smoothLayers, x)],
      like: forwardTrace,
      holds: ([trace]) => {
        for (const [l, layer] of smoothLayers.entries()) {
          const sums = preActivation(layer, [...trace!.xs[l]!]);
          const o = sums.findIndex(
            (z, k) => !near(trace!.zs[l]![k]!, z),
          );
          if (o >= 0)
            return `Of your xs[${l}], neuron ${o} of layer ${l} makes the sum ${numberText(sums[o]!)}, but zs[${l}][${o}] is ${numberText(trace!.zs[l]![o]!)}.`;
        }
        return;
      },
    }),

    property<Trace>({
      id: "xs-are-the-bent-sums",
      claim: "xs[l + 1] is zs[l], bent",
      handsBack,
      calls: [traceOf(smoothLayers, x)],
      like: forwardTrace,
      holds: ([trace]) => {
        for (const [l, z] of trace!.zs.entries()) {
          const o = z.findIndex(
            (zi, k) => !near(trace!.xs[l + 1]![k]!, sigmoid.f(zi)),
          );
          if (o >= 0)
            return `zs[${l}][${o}] is ${numberText(z[o]!)}, and the sigmoid makes ${numberText(sigmoid.f(z[o]!))} of it. But xs[${l + 1}][${o}] is ${numberText(trace!.xs[l + 1]![o]!)}.`;
        }
        return;
      },
    }),

    examples({
      id: "one-layer",
      claim: "a network of one layer: two lists in xs, one in zs",
      handsBack,
      seed: 241,
      draws: 3,
      call: (draw) => {
        const net = network(draw, draw.sizes(2), draw.whole(0, 3));
        return traceOf(net, draw.vec(net[0]!.W[0]!.length));
      },
      wanted: forwardTrace,
    }),

    examples({
      id: "any-network",
      claim: "any number of layers, each with its own activation",
      handsBack,
      seed: 242,
      draws: 5,
      call: (draw) => {
        const depth = draw.whole(2, 4);
        const net = network(draw, draw.sizes(depth + 1), depth);
        return traceOf(net, draw.vec(net[0]!.W[0]!.length));
      },
      wanted: forwardTrace,
    }),

    examples({
      id: "all-as-wide",
      claim: "layers as wide as each other keep their places",
      handsBack,
      seed: 243,
      draws: 3,
      call: (draw) =>
        traceOf(network(draw, [3, 3, 3, 3], 1), draw.vec(3)),
      wanted: forwardTrace,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      handsBack,
      call: traceOf(
        [{ W: [[1 / 3, -8 / 7]], b: [Math.E], act: wide }],
        [Math.SQRT2, 0.3],
      ),
      wanted: forwardTrace,
    }),
  ],
});
