import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readMnist, smallPart } from "@handmade/data/node";
import {
  accuracy,
  backward,
  decodeDigits,
  digitNetwork,
  forwardTrace,
  type Gradients,
  mse,
  type Network,
  oneHot,
  randomFrom,
  sgdStep,
  shuffle,
  type Trace,
  type Vec,
} from "@handmade/nn";

// How well does a network read digits whose gradients are broken? Writes
// the numbers that the lesson 4.5 shows:
//   node tools/measure-broken-backward.ts

const file = fileURLToPath(
  new URL(
    "../content/04-training/05-backpropagation/measured.ts",
    import.meta.url,
  ),
);
const [seed, epochs, lr] = [1, 3, 0.1];
const { train, test } = smallPart(readMnist());
const samples = decodeDigits(train, train.length / 785);
const tests = decodeDigits(test, test.length / 785);

type Backward = (net: Network, trace: Trace, t: Vec) => Gradients[];
const right: Backward = (net, trace, t) => backward(net, trace, t, mse);
/** As if no neuron bent: every slope is 1. */
const noSlopes: Backward = (net, trace, t) =>
  right(
    net.map((layer) => ({ ...layer, act: { f: layer.act.f, df: () => 1 } })),
    trace,
    t,
  );
const noBiases: Backward = (net, trace, t) =>
  right(net, trace, t).map(({ dW, db }) => ({ dW, db: db.map(() => 0) }));

function trained(gradientsOf: Backward): number {
  const rng = randomFrom(seed);
  const net = digitNetwork(rng);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { x, label } of shuffle(samples, rng)) {
      const grads = gradientsOf(net, forwardTrace(net, x), oneHot(label, 10));
      sgdStep(net, grads, lr);
    }
  return accuracy(net, tests);
}

const rows = (
  [
    ["right", right],
    ["no slope of any activation", noSlopes],
    ["biases never blamed", noBiases],
  ] as const
).map(([name, gradientsOf]) => {
  const share = trained(gradientsOf);
  console.log(name, share);
  return `    { name: ${JSON.stringify(name)}, share: ${share} },`;
});
writeFileSync(
  file,
  `/**
 * How many of the test pictures a digit reader reads whose gradients
 * are broken: ${epochs} epochs, single samples, learning rate ${lr}, seed ${seed}.
 * Written by tools/measure-broken-backward.ts.
 */
export const measured = {
  samples: ${samples.length},
  tests: ${tests.length},
  rows: [
${rows.join("\n")}
  ],
};
`,
);
