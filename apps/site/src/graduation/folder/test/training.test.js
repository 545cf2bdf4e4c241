import assert from "node:assert/strict";
import { test } from "node:test";
import {
  datasetLoss,
  forward,
  makeNetwork,
  mse,
  randomFrom,
  sigmoid,
  train,
  trainStep,
} from "../lib/index.js";

/** Exclusive or. */
const data = [
  { x: [0, 0], t: [0] },
  { x: [0, 1], t: [1] },
  { x: [1, 0], t: [1] },
  { x: [1, 1], t: [0] },
];

test("a small step lowers the loss on its sample", () => {
  const net = makeNetwork([2, 3, 1], sigmoid, randomFrom(3));
  const { x, t } = data[1];
  const before = trainStep(net, x, t, mse, 0.01);
  assert.ok(mse.value(forward(net, x), t) < before);
});

test("training learns exclusive or", () => {
  const net = makeNetwork([2, 8, 1], sigmoid, randomFrom(5));
  train(net, data, { epochs: 6000, batch: 4, lr: 2, rng: randomFrom(6) });
  assert.ok(datasetLoss(net, data) < 0.05);
  for (const { x, t } of data)
    assert.equal(Math.round(forward(net, x)[0]), t[0]);
});
