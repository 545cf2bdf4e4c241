import { expect, test } from "vitest";
import { leakyRelu, sigmoid } from "./activations.ts";
import { arctan, identity, silu, step } from "./more-activations.ts";
import { forward, makeNetwork } from "./network.ts";
import { randomFrom } from "./random.ts";
import { elu, gelu, relu, softplus, tanh } from "./shelf.ts";
import { load, nameOf, save, worst } from "./storage.ts";
import type { Network } from "./types.ts";

const acts = [
  leakyRelu(),
  leakyRelu(0.25),
  leakyRelu(0),
  sigmoid,
  tanh,
  relu,
  identity,
  elu(),
  elu(0.5),
  arctan,
  softplus,
  gelu,
  silu,
  step,
];

test.each(acts)(
  "a saved network with $name answers the same",
  (act) => {
    const net = makeNetwork([3, 4, 2], act, randomFrom(1));
    const again = load(save(net));
    const x = [0.3, -2, 1];
    expect(forward(again, x)).toEqual(forward(net, x));
    for (const z of [-2, -0.1, 3])
      expect(again[0].act.df(z)).toBe(act.df(z));
    expect(save(again)).toBe(save(net));
  },
);

test("the text has a version, and further fields do no harm", () => {
  const net = makeNetwork([2, 1], tanh, randomFrom(1));
  const text = JSON.parse(save(net));
  expect(text.version).toBe(1);
  const more = JSON.stringify({ ...text, pixels: "scaled" });
  expect(save(load(more))).toBe(save(net));
});

test("an activation without a name is found by its values", () => {
  for (const act of [leakyRelu(0.25), leakyRelu(1), sigmoid, tanh]) {
    const { name, f, df } = act;
    expect(nameOf({ f, df })).toBe(name);
  }
});

test("what could not be loaded again is not saved", () => {
  const nameless = { f: Math.sin, df: Math.cos };
  const net = makeNetwork([2, 1], nameless, randomFrom(1));
  expect(() => save(net)).toThrow("no activation is named undefined");
  net[0].act = tanh;
  net[0].W[0][1] = Number.NaN;
  expect(() => save(net)).toThrow(
    "layer 0 has a number that is not finite",
  );
});

const layer = { activation: "tanh", W: [[1, 2]], b: [0] };
const file = (change: object) =>
  JSON.stringify({ version: 1, layers: [layer], ...change });

test.each([
  ["no JSON", "{", "the text begins with {; expected JSON"],
  ["null", "null", "the version is undefined"],
  ["a list", "[]", "the version is undefined"],
  ["a later version", file({ version: 2 }), "the version is 2"],
  ["no layers", file({ layers: 3 }), "layers is 3; expected a list"],
  ["an empty network", file({ layers: [] }), "list of layers is empty"],
  [
    "a null layer",
    file({ layers: [null] }),
    "layer 0 has undefined as W and undefined as b",
  ],
  [
    "a weight in letters",
    file({ layers: [{ ...layer, W: [[1, "2"]] }] }),
    "layer 0 has a list of 1 as W and a list of 1 as b; expected",
  ],
  [
    "a missing bias",
    file({ layers: [{ ...layer, b: [] }] }),
    "1 rows of weights but 0 biases",
  ],
  [
    "layers that do not fit",
    file({ layers: [layer, layer] }),
    "layer 1 has a row of 2 weights but is given 1",
  ],
  [
    "an unknown activation",
    file({ layers: [{ ...layer, activation: "leakyRelu(x)" }] }),
    "no activation is named leakyRelu(x)",
  ],
  [
    "an activation that is no text",
    file({ layers: [{ ...layer, activation: { toString: 0 } }] }),
    "no activation is named an object",
  ],
  [
    "a version deeper than any stack",
    `{"version":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
    "the version is a list of 1; expected 1",
  ],
])("%s is refused", (_, text, message) => {
  expect(() => load(text)).toThrow(message);
});

test("the worst are mistakes only, the surest first", () => {
  const W = [
    [1, 0],
    [0, 1],
  ];
  const echo: Network = [{ W, b: [0, 0], act: identity }];
  const right = { x: [9, 0], label: 0 };
  const unsure = { x: [0.2, 0.1], label: 1 };
  const sure = { x: [0, 5], label: 0 };
  const data = [right, unsure, sure];
  expect(worst(echo, data, 5)).toEqual([sure, unsure]);
  expect(worst(echo, data, 1)[0]).toBe(sure);
  expect(data).toEqual([right, unsure, sure]);
});
