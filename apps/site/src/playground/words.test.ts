import { expect, test } from "vitest";
import { defaults } from "./run/index.ts";
import { firstShown } from "./shown.ts";
import { caption, lookInWords, nameOf, steady, tellNetwork } from "./words.ts";

const shown = firstShown({ ...defaults, inputs: ["x", "xx"], hidden: [1] });
const layers = [
  { W: [[0.5, -1]], b: [0.25] },
  { W: [[2], [-2]], b: [0, 0] },
];
const known = { ...shown, frame: { ...shown.frame, layers } };

test("a network is told by its sizes", () => {
  expect(tellNetwork([2, 4, 3, 2])).toBe(
    "2 inputs, 4 and 3 hidden neurons, 2 outputs",
  );
  expect(tellNetwork([1, 1, 2])).toBe("1 input, 1 hidden neuron, 2 outputs");
  expect(tellNetwork([7, 4])).toBe("7 inputs, no hidden layer, 4 outputs");
});

test("whatever stands in the picture has a name", () => {
  expect(nameOf(shown, 0, 1)).toBe("x²");
  expect(nameOf(shown, 1, 0)).toBe("hidden layer 1, neuron 1");
  expect(nameOf(shown, 2, 1)).toBe("output 1");
});

test("a neuron is told with its weights, a link with its own", () => {
  expect(lookInWords(known, { kind: "neuron", column: 1, at: 0 })).toBe(
    "hidden layer 1, neuron 1: x 0.50, x² −1.00, bias 0.25",
  );
  expect(lookInWords(known, { kind: "link", layer: 2, from: 0, to: 1 })).toBe(
    "hidden layer 1, neuron 1 → output 1: weight −2.00",
  );
});

test("the caption says what has been learned, and from how much", () => {
  expect(caption(shown, 200, false)).toMatch(/^Nothing learned yet: 2 inputs/);
  const fresh = { loss: 0.2, share: 0.999 };
  const frame = { ...shown.frame, step: 45, epochs: 2.25, fresh };
  expect(caption({ ...shown, frame }, 200, true)).toMatch(
    /^Training\. After 2 epochs: loss .*, and 99 % of 200 fresh points/,
  );
});

test("a weight that is no number is said so", () => {
  expect(steady(Number.NaN)).toBe("NaN");
  expect(steady(-0.001)).toBe("0.00");
});
