import assert from "node:assert/strict";
import { test } from "node:test";
import {
  backward,
  forward,
  forwardTrace,
  gradCheck,
  makeNetwork,
  mse,
  randomFrom,
  sigmoid,
} from "../lib/index.js";

const net = makeNetwork([4, 3, 5, 2], sigmoid, randomFrom(7));
const [x, t] = [
  [0.5, -1.2, 0.8, 2],
  [1, 0],
];
const H = 1e-5;

/** The slope of the loss along one number of a list, by nudging it. */
function slope(list, k) {
  const was = list[k];
  const lossAt = (value) => {
    list[k] = value;
    return mse.value(forward(net, x), t);
  };
  const measured = (lossAt(was + H) - lossAt(was - H)) / (2 * H);
  list[k] = was;
  return measured;
}

test("backpropagation agrees with nudging, on every weight and bias", () => {
  const grads = backward(net, forwardTrace(net, x), t, mse);
  net.forEach(({ W, b }, l) => {
    const lists = [...W, b];
    [...grads[l].dW, grads[l].db].forEach((slopes, i) => {
      slopes.forEach((computed, j) => {
        const measured = slope(lists[i], j);
        assert.ok(
          Math.abs(computed - measured) < 1e-9,
          `layer ${l}, row ${i}, ${j}: ${computed}, but nudging finds ${measured}`,
        );
      });
    });
  });
});

test("the gradient check trusts it, and not a loss with a wrong slope", () => {
  assert.ok(gradCheck(net, x, t, mse).maxRelError < 1e-3);
  const half = { ...mse, grad: (y, t) => mse.grad(y, t).map((g) => g / 2) };
  assert.ok(gradCheck(net, x, t, half).maxRelError > 0.3);
});
