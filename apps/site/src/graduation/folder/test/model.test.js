import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  activationNamed,
  forward,
  leakyRelu,
  load,
  makeNetwork,
  prepareDrawing,
  randomFrom,
  save,
  sigmoid,
} from "../lib/index.js";

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../model/${name}`, import.meta.url)));

/** Your own activations may go without a name. */
const named = (name) => (name === "sigmoid" ? sigmoid : activationNamed(name));

test("a network that was saved and loaded gives the same answers", () => {
  const leaky = leakyRelu(0.1);
  const act = {
    name: "leakyRelu(0.1)",
    f: (z) => leaky.f(z),
    df: (z) => leaky.df(z),
  };
  const net = makeNetwork([3, 4, 2], act, randomFrom(1));
  const x = [0.2, -0.7, 1.1];
  const before = forward(net, x);
  // A text may keep fewer digits than a number has.
  forward(load(save(net)), x).forEach((y, i) => {
    assert.ok(Math.abs(y - before[i]) < 1e-4, `${y} was ${before[i]}`);
  });
});

test("a drawing becomes 28 by 28 numbers from 0 to 1", () => {
  const gray = Array.from({ length: 60 * 40 }, (_, k) =>
    k % 60 > 20 && k % 60 < 30 ? 0 : 255,
  );
  const picture = prepareDrawing(gray, 60, 40);
  assert.equal(picture.length, 784);
  // Rounding may leave a little more than full ink.
  assert.ok(picture.every((ink) => ink > -1e-9 && ink < 1 + 1e-9));
  assert.ok(picture.some((ink) => ink > 0.5));
});

test("the trained network gives the scores it gave in the browser", () => {
  const net = read("model.json").layers.map(({ W, b, activation }) => ({
    W,
    b,
    act: named(activation),
  }));
  const { x, scores } = read("picture.json");
  forward(net, x).forEach((score, k) => {
    assert.ok(Math.abs(score - scores[k]) < 1e-9, `score ${k}: ${score}`);
  });
});
