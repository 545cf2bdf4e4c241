import assert from "node:assert/strict";
import { test } from "node:test";
import {
  forward,
  forwardTrace,
  leakyRelu,
  makeNetwork,
  neuron,
  randomFrom,
  sigmoid,
} from "../lib/index.js";

const near = (got, wanted) =>
  assert.ok(Math.abs(got - wanted) < 1e-12, `${got} is not ${wanted}`);

test("a neuron adds up products and its bias", () => {
  assert.equal(neuron([1, 2], [3, 4], 0.5), 11.5);
});

test("two layers by hand", () => {
  const net = [
    {
      W: [
        [1, -1],
        [2, 1],
      ],
      b: [0, -1],
      act: leakyRelu(0.1),
    },
    { W: [[1, 2]], b: [0.5], act: sigmoid },
  ];
  // 1 − 3 = −2 leaks to −0.2; 2 + 3 − 1 = 4 stays; −0.2 + 8 + 0.5 = 8.3.
  near(forward(net, [1, 3])[0], 1 / (1 + Math.exp(-8.3)));
});

test("a trace ends with what forward says", () => {
  const net = makeNetwork([5, 4, 3], sigmoid, randomFrom(1));
  const x = [0.3, -1, 2, 0.5, -0.2];
  const { xs, zs } = forwardTrace(net, x);
  assert.deepEqual([xs.length, zs.length], [3, 2]);
  forward(net, x).forEach((y, i) => {
    near(xs[2][i], y);
  });
});
