import { DataError } from "@handmade/data";
import { makeNetwork, randomFrom, tanh } from "@handmade/nn";
import fc from "fast-check";
import { Complaint } from "../../apps/cli/src/complaint.ts";
import { modelFrom, modelText } from "../../apps/cli/src/model.ts";
import type { Format } from "./format.ts";
import { bytesOf, misspelled, pooled, tampered } from "./tamper.ts";

const file = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), {
      minLength: 2,
      maxLength: 4,
    }),
    seed: fc.nat(99),
    epochs: fc.nat(2),
  })
  .map(({ sizes, seed, epochs }) => textOf(sizes, seed, epochs));

const files = pooled(file);

function textOf(layers: number[], seed: number, epochs: number): string {
  const rng = randomFrom(seed);
  return modelText({
    network: makeNetwork(layers, tanh, rng),
    settings: {
      ...{ data: "moons", dataSha256: null, pixels: "scaled", layers },
      ...{ activation: "tanh", loss: "mse", init: "he", engine: "fast" },
      ...{ lr: 0.1, batch: 1, seed, limit: null },
    },
    progress: {
      position: { epoch: 1, step: 0, rng: rng.state },
      lossSum: 0,
      epochs: Array(epochs).fill({ loss: 0.5, testAccuracy: 0.5 }),
      goal: 1,
    },
  });
}

/** Models and checkpoints, as the command line keeps them. */
export const model: Format = {
  name: "model",
  files: fc.oneof(
    { weight: 4, arbitrary: misspelled(files).map(bytesOf) },
    { weight: 1, arbitrary: tampered(files.map(bytesOf)) },
  ),
  read: (bytes) => modelFrom(bytes, "model.json"),
  refusals: [Complaint, DataError],
  heavy: {
    "a million lists in lists": () =>
      bytesOf(`{"version":${"[".repeat(1e6)}${"]".repeat(1e6)}}`),
    "a million empty lists": () => bytesOf(`[${"[],".repeat(1e6)}0]`),
    "a million objects": () => bytesOf(`{"layers":[${"{},".repeat(1e6)}0]}`),
    "a million names": () =>
      bytesOf(`{${Array.from({ length: 1e6 }, (_, k) => `"${k}":0`)}}`),
    "a million zeros": () => bytesOf(`{"layers":[${"0,".repeat(1e6)}0]}`),
    "a name of four million letters": () =>
      bytesOf(`{"version":"${"α".repeat(2e6)}"}`),
    "80,000 honest weights": () => bytesOf(textOf([784, 100, 10], 1, 1)),
  },
};
