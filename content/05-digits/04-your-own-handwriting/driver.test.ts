import {
  argmax,
  forward,
  leakyRelu,
  makeNetwork,
  randomFrom,
} from "@handmade/nn";
import { expect, test } from "vitest";
import { wish } from "./driver.ts";

const rng = randomFrom(5);
const net = makeNetwork([6, 5, 4, 3], leakyRelu(0.1), rng);
const layers = net.map(({ W, b }) => ({
  W,
  b: b.map(() => rng() - 0.5),
  activation: "leakyRelu(0.1)",
}));
const same = layers.map(({ W, b }) => ({ W, b, act: leakyRelu(0.1) }));
const picture = Array.from({ length: 6 }, rng);

test("the answer is the network's, the rival its strongest other", () => {
  const answer = forward(same, picture);
  for (const digit of [0, 1, 2]) {
    const { y, rival } = wish(layers, picture, digit);
    expect(y).toEqual(answer);
    const others = answer.map((v, k) => (k === digit ? -Infinity : v));
    expect(rival).toBe(argmax(others));
  }
});

// The network is a broken line in every pixel: between its bends a
// central difference is exact but for rounding, 1e-16 / 1e-5 = 1e-11.
test("a slope is what a nudge of the pixel gives", () => {
  const h = 1e-5;
  for (const digit of [0, 1, 2]) {
    const { rival, slopes } = wish(layers, picture, digit);
    const lead = (x: number[]) => {
      const y = forward(same, x);
      return y[digit]! - y[rival]!;
    };
    picture.forEach((value, k) => {
      const nudged =
        (lead(picture.with(k, value + h)) -
          lead(picture.with(k, value - h))) /
        (2 * h);
      expect(slopes[k]).toBeCloseTo(nudged, 8);
    });
  }
});
