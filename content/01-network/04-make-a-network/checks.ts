import {
  call,
  defineChecks,
  example,
  lengths,
  numberText,
  property,
} from "@handmade/judge";
import {
  countParameters,
  type Layer,
  makeLayer,
  makeNetwork,
} from "@handmade/nn";
import {
  activationFault,
  biasFault,
  equal,
  type MadeLayer,
  twinFault,
} from "./layer-faults.ts";
import { startFault } from "./starts.ts";

const act = { $lent: "leakyRelu", of: [0.3] };
const seeded = (seed: number) => ({ $lent: "randomFrom", of: [seed] });
const oneLayer = (nIn: number, nOut: number, seed = 7) =>
  call("makeLayer", nIn, nOut, act, seeded(seed));
const network = (sizes: number[], seed = 7) =>
  call("makeNetwork", sizes, act, seeded(seed));

/** The library's own, for a count that owes nothing to the makers. */
const layerOf = (nIn: number, nOut: number) => ({
  $lent: "makeLayer",
  of: [nIn, nOut, act, seeded(7)],
});
const count = (sizes: number[]) =>
  call("countParameters", {
    $lent: "makeNetwork",
    of: [sizes, act, seeded(7)],
  });

/** The form of a layer: its parts and their sizes. */
const formOf = ({ W, b }: Layer): MadeLayer => ({
  W,
  b,
  act: { name: "leakyRelu(0.3)" },
});
const layerForm = (...given: Parameters<typeof makeLayer>) =>
  formOf(makeLayer(...given));
const networkForm = (...given: Parameters<typeof makeNetwork>) =>
  makeNetwork(...given).map(formOf);

const counts: readonly (readonly number[])[] = [
  [3, 4],
  [3, 4, 2],
  [2, 5, 3, 4],
  [6, 1],
  [4, 4, 4],
];
const parameters = (sizes: readonly number[]) =>
  sizes.reduce(
    (sum, n, l) => (l ? sum + (sizes[l - 1]! + 1) * n : 0),
    0,
  );

export default defineChecks({
  exports: ["makeLayer", "makeNetwork", "countParameters"],
  checks: [
    property({
      id: "a-layer",
      claim: "2 neurons that hear 3 inputs: 2 rows of 3, and 2 biases",
      calls: [oneLayer(3, 2), oneLayer(1, 4), oneLayer(5, 1)],
      like: layerForm,
      holds: (layers) => {
        const at = layers.findIndex(activationFault);
        if (at < 0) return;
        return { call: at, text: activationFault(layers[at]!)! };
      },
    }),

    property({
      id: "no-twins",
      claim:
        "every weight is drawn by itself: no two neurons are twins",
      calls: [oneLayer(16, 4)],
      like: layerForm,
      holds: ([layer]) => twinFault(layer!),
    }),

    property({
      id: "a-fair-start",
      claim: "6,000 weights: as much for as against, and none too loud",
      calls: [oneLayer(120, 50)],
      like: layerForm,
      holds: ([layer]) => startFault(layer!.W) ?? biasFault(layer!),
    }),

    property({
      id: "another-seed",
      claim: "chance comes from rng: another seed, other weights",
      calls: [oneLayer(6, 4, 7), oneLayer(6, 4, 8)],
      like: layerForm,
      holds: ([one, other]) =>
        equal(one!.W, other!.W)
          ? "Seeds 7 and 8 gave the same weights, so they were not drawn from rng."
          : undefined,
    }),

    property({
      id: "a-network",
      claim:
        "3-4-2 is two layers, the second as wide as the first gives",
      calls: [
        network([3, 4, 2]),
        network([2, 5]),
        network([4, 3, 3, 2]),
      ],
      like: networkForm,
      holds: (nets) => {
        const at = nets.findIndex((net) => net.some(activationFault));
        if (at < 0) return;
        const l = nets[at]!.findIndex(activationFault);
        const text = `Layer ${l} of the network holds another activation than the one it was given.`;
        return { call: at, text };
      },
    }),

    property({
      id: "no-twin-layers",
      claim: "layers of one size still differ in their weights",
      calls: [network([6, 6, 6, 6])],
      like: networkForm,
      holds: ([net]) => {
        const l = net!.findIndex(
          (layer, k) => k > 0 && equal(layer.W, net![k - 1]!.W),
        );
        if (l < 0) return;
        return `Layers ${l - 1} and ${l} have exactly the same weights.`;
      },
    }),

    property({
      id: "a-fair-network",
      claim:
        "every layer of a network starts fairly, and without twins",
      calls: [network([80, 50, 40])],
      like: networkForm,
      holds: ([net]) => {
        const faults = net!.map(
          (layer) =>
            startFault(layer.W) ?? twinFault(layer) ?? biasFault(layer),
        );
        const l = faults.findIndex((fault) => fault);
        return l < 0 ? undefined : `In layer ${l}: ${faults[l]}`;
      },
    }),

    example({
      id: "by-hand",
      claim: "2-3-1: 6 + 3 and 3 + 1 numbers, 13 in all",
      call: count([2, 3, 1]),
      wanted: 13,
    }),

    property({
      id: "any-network",
      claim: "any number of layers, of any size",
      calls: counts.map((sizes) => count([...sizes])),
      like: countParameters,
      holds: (answers) => {
        const at = answers.findIndex(
          (answer, k) => answer !== parameters(counts[k]!),
        );
        if (at < 0) return;
        const wanted = parameters(counts[at]!);
        const text = `${counts[at]!.join("-")} has ${wanted} numbers that training may change; you counted ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "digits",
      claim: "784-16-16-10, the network of chapter 5, has 13,002",
      call: count([784, 16, 16, 10]),
      wanted: 13_002,
    }),

    lengths({
      id: "neighbors",
      claim: "a layer that does not fit the one before it is refused",
      cases: [
        {
          call: call("countParameters", [layerOf(2, 5), layerOf(7, 3)]),
          sizes: [5, 7],
        },
        {
          call: call("countParameters", [layerOf(9, 8), layerOf(9, 4)]),
          sizes: [8, 9],
        },
        {
          call: call("countParameters", [
            layerOf(3, 4),
            layerOf(4, 8),
            layerOf(6, 2),
          ]),
          sizes: [8, 6],
        },
      ],
    }),
  ],
});
