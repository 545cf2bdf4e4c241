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
import { forward, layerForward, sigmoid } from "@handmade/nn";

const leaky = { $lent: "leakyRelu", of: [0.1] };
const wide = { $lent: "leakyRelu", of: [0.3] };
const tanh = { $lent: "tanh" };
const smooth = { $lent: "sigmoid" };
const straight = { $lent: "identity" };
/** Neighbors differ, so that no layer can use another's. */
const bends: readonly Datum[] = [tanh, wide, smooth, leaky];

/** The two layers that the lesson works out. */
const hidden = {
  W: [
    [1, -1],
    [0.5, 1],
    [-1, -1],
  ],
  b: [1, -1, 1],
  act: leaky,
};
const output = {
  W: [
    [1, 1, 5],
    [-2, 1, -5],
  ],
  b: [0.5, -1],
  act: leaky,
};

const some = {
  W: [
    [0.5, -1, 2],
    [1.5, 0.4, -0.3],
    [-1, 0.8, 0.6],
  ],
  b: [0.25, -0.75, 0.4],
};
const x = [1.2, -0.8, 0.6];

/** A layer for each step from one size to the next. */
const layers = (draw: Draw, sizes: readonly number[], from = 0) =>
  sizes.slice(1).map((n, l) => ({
    W: draw.mat(n, sizes[l]!),
    b: draw.vec(n),
    act: bends[(from + l) % bends.length]!,
  }));

export default defineChecks({
  exports: ["layerForward", "forward"],
  checks: [
    example({
      id: "layer-by-hand",
      claim: "two inputs, three neurons: 2, 1 and −0.2",
      call: call("layerForward", hidden, [2, 1]),
      wanted: [2, 1, -0.2],
    }),

    property({
      id: "bent-with-its-own",
      claim: "each sum is bent, with the layer's own activation",
      calls: [
        call("layerForward", { ...some, act: straight }, x),
        call("layerForward", { ...some, act: smooth }, x),
      ],
      like: [0, 0, 0],
      holds: ([sums, bent]) => {
        const o = bent!.findIndex(
          (a, k) => !near(a, sigmoid.f(sums![k]!)),
        );
        if (o < 0) return;
        return `If the activation leaves everything as it is, neuron ${o} says ${numberText(sums![o]!)}. The sigmoid makes ${numberText(sigmoid.f(sums![o]!))} of that, but with the sigmoid in its layer the neuron says ${numberText(bent![o]!)}.`;
      },
    }),

    examples({
      id: "any-layer",
      claim: "any number of inputs and neurons, any activation",
      seed: 231,
      draws: 6,
      call: (draw) => {
        const [n, m] = draw.sizes(2);
        const from = draw.whole(0, 3);
        const [layer] = layers(draw, [m!, n!], from);
        return call("layerForward", layer!, draw.vec(m!));
      },
      wanted: layerForward,
    }),

    example({
      id: "network-by-hand",
      claim: "the next layer makes 2.5 and −0.3 of that",
      call: call("forward", [hidden, output], [2, 1]),
      wanted: [2.5, -0.3],
    }),

    property({
      id: "network-of-one",
      claim: "a network of one layer says what the layer says",
      calls: [
        call("layerForward", { ...some, act: tanh }, x),
        call("forward", [{ ...some, act: tanh }], x),
      ],
      like: [0, 0, 0],
      holds: ([alone, network]) => {
        const o = alone!.findIndex((a, k) => !near(network![k]!, a));
        if (o < 0) return;
        return `Your layer alone says ${numberText(alone![o]!)} at [${o}]. As the only layer of a network it says ${numberText(network![o]!)}.`;
      },
    }),

    property({
      id: "each-hears-the-one-before",
      claim: "each layer hears what the one before it said",
      calls: [
        call("layerForward", { ...some, act: smooth }, x),
        call("layerForward", output, { $result: 0 }),
        call("forward", [{ ...some, act: smooth }, output], x),
      ],
      like: (layer: typeof some | (typeof some)[]) =>
        Array.isArray(layer) ? [0, 0] : layer.b,
      holds: ([, nested, network]) => {
        const o = nested!.findIndex((a, k) => !near(network![k]!, a));
        if (o < 0) return;
        return `If the second layer is handed what the first one says, it answers ${numberText(nested![o]!)} at [${o}]. Your network of the two says ${numberText(network![o]!)}.`;
      },
    }),

    examples({
      id: "any-network",
      claim: "any number of layers, each with its own activation",
      seed: 232,
      draws: 6,
      call: (draw) => {
        const depth = draw.whole(2, 4);
        const net = layers(draw, draw.sizes(depth + 1), depth);
        return call("forward", net, draw.vec(net[0]!.W[0]!.length));
      },
      wanted: forward,
    }),

    examples({
      id: "all-as-wide",
      claim: "layers as wide as each other keep their order",
      seed: 233,
      draws: 3,
      call: (draw) =>
        call("forward", layers(draw, [3, 3, 3, 3], 1), draw.vec(3)),
      wanted: forward,
    }),

    examples({
      id: "there-and-back",
      claim: "a layer as wide as the input, but in the middle",
      seed: 234,
      draws: 2,
      call: (draw) =>
        call("forward", layers(draw, [2, 3, 2, 4], 2), draw.vec(2)),
      wanted: forward,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call(
        "forward",
        [{ W: [[1 / 3, -8 / 7]], b: [Math.E], act: wide }],
        [Math.SQRT2, 0.3],
      ),
      wanted: forward,
    }),
  ],
});
