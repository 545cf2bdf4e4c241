import { expect, test } from "vitest";
import {
  identity,
  type Network,
  type OptimizerKind,
  optimizer,
} from "../../src/index.ts";
import { ROUNDED } from "../tolerance.ts";
import values from "./optimizers.json" with { type: "json" };

const network = (): Network =>
  structuredClone(values.start).map(({ W, b }) => ({
    ...{ W, b },
    act: identity,
  }));

const numbers = (net: Pick<Network[number], "W" | "b">[]) =>
  net.flatMap(({ W, b }) => [...W.flat(), ...b]);

test.each(Object.entries(values.paths))(
  "ten steps of %s are PyTorch's with its defaults",
  (kind, path) => {
    const net = network();
    const { step } = optimizer(kind as OptimizerKind);
    path.forEach((theirs, k) => {
      step(net, values.grads[k]!, values.lr);
      const wanted = numbers(theirs);
      numbers(net).forEach((found, i) => {
        expect(Math.abs(found - wanted[i]!)).toBeLessThan(ROUNDED);
      });
    });
  },
);

test("two optimizers remember nothing of each other", () => {
  const [alone, other, third] = [network(), network(), network()];
  const [one, two, three] = ["adam", "adam", "momentum"].map((kind) =>
    optimizer(kind as OptimizerKind),
  );
  for (const grads of values.grads) {
    one!.step(alone, grads, 0.1);
    three!.step(third, grads, 0.1);
  }
  for (const grads of values.grads) two!.step(other, grads, 0.1);
  expect(numbers(alone)).toEqual(numbers(other));
});

test("what has slope 0 stays, in each kind", () => {
  const still = [{ dW: [[0, 0]], db: [0] }];
  for (const kind of Object.keys(values.paths)) {
    const net = [{ W: [[1, 2]], b: [3], act: identity }];
    const { step } = optimizer(kind as OptimizerKind);
    step(net, still, 0.1);
    step(net, still, 0.1);
    expect(numbers(net)).toEqual([1, 2, 3]);
  }
});

test("Adam's first step is as long as the rate, either way", () => {
  const net = [{ W: [[1, 1]], b: [1], act: identity }];
  const { step } = optimizer("adam");
  step(net, [{ dW: [[1000, -0.001]], db: [5] }], 0.25);
  // A slope g over √g² + 1e-8: ±1 to within 1e-8 / 0.001.
  numbers(net).forEach((value, i) => {
    expect(value).toBeCloseTo([0.75, 1.25, 0.75][i]!, 4);
  });
});

test("options replace the defaults", () => {
  const go = (kind: OptimizerKind, options: object) => {
    const net = [{ W: [[1]], b: [1], act: identity }];
    const { step } = optimizer(kind, options);
    step(net, [{ dW: [[2]], db: [2] }], 0.1);
    step(net, [{ dW: [[2]], db: [2] }], 0.1);
    return net[0]!.W[0]![0]!;
  };
  // v = 2, then 0.5·2 + 2 = 3.
  expect(go("momentum", { momentum: 0.5 })).toBeCloseTo(0.5, 12);
  // Mean squares 4 and 4, for the first slope counts in full: 2 / 2.
  expect(go("rmsprop", { decay: 0, eps: 0 })).toBeCloseTo(0.8, 12);
  // No memory at all: the sign of the slope.
  const none = { decay1: 0, decay2: 0, eps: 0 };
  expect(go("adam", none)).toBeCloseTo(0.8, 12);
  // 2 / (2 + 2), twice.
  expect(go("adam", { ...none, eps: 2 })).toBeCloseTo(0.9, 12);
});

test("a kind that is none is named, with those there are", () => {
  expect(() => optimizer("nadam" as OptimizerKind)).toThrow(
    'there is no kind "nadam"; there are sgd, momentum, rmsprop, adam.',
  );
});

test("shapes that do not fit are refused", () => {
  const net = network();
  const { step } = optimizer("adam");
  expect(() => step(net, [], 0.1)).toThrow("2");
  expect(() => step(net.slice(1), [{ dW: [[1]], db: [1] }], 0.1)).toThrow(
    "row",
  );
});
