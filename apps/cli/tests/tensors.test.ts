import { expect, test } from "vitest";
import { fromTensors } from "../src/tensors.ts";
import { type Entries, tensorFile as file } from "./tensor-file.ts";

const weight = "layers.0.weight";
const one: Entries = {
  [weight]: [
    [2, 3],
    [1, 2, 3, 4, 5, 6],
  ],
  "layers.0.bias": [[2], [7, 8]],
};
const tanh = { activations: "tanh" };

test("rows of weights are neurons, as in PyTorch", () => {
  const { network, loss } = fromTensors(file(one, tanh), "a");
  const [{ W, b, act }] = network;
  expect({ W, b, name: act.name }).toEqual({
    W: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    b: [7, 8],
    name: "tanh",
  });
  expect(loss).toBeNull();
});

test.each<[string, Entries, Record<string, string>, RegExp]>([
  ["no activations", one, {}, /2 tensors and 0 activations .* expected two/],
  [
    "another name",
    { a: one[weight]!, b: [[1], [1]] },
    tanh,
    /no tensor layers/,
  ],
  [
    "weights in a row",
    { ...one, [weight]: [[6], [1, 2, 3, 4, 5, 6]] },
    tanh,
    /\[6\]; expected 2 sizes/,
  ],
  ["no neurons", { ...one, [weight]: [[0, 3], []] }, tanh, /\[0,3\]; expected/],
  [
    "a bias too many",
    { ...one, "layers.0.bias": [[3], [1, 2, 3]] },
    tanh,
    /2 rows of weights but 3 biases/,
  ],
  [
    "NaN",
    { ...one, "layers.0.bias": [[2], [1, Number.NaN]] },
    tanh,
    /NaN at 1; expected a finite/,
  ],
  [
    "an unknown activation",
    one,
    { activations: "sine" },
    /named sine; expected/,
  ],
  ["an unknown loss", one, { ...tanh, loss: "hope" }, /"hope"; expected mse/],
])("%s: refused", (_, entries, notes, why) => {
  expect(() => fromTensors(file(entries, notes), "a")).toThrow(why);
});
