import {
  backward,
  countParameters,
  datasetLoss,
  forwardTrace,
  identity,
  leakyRelu,
  makeNetwork,
  mse,
  numericalGradient,
  randomFrom,
  sigmoid,
  softmaxCrossEntropy,
  tanh,
} from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Cost from "./Cost.svelte";
import { along, cost, marks, parametersOf } from "./cost.ts";
import { build, data, nameOf, places, slopeIn, start } from "./demo.ts";
import Landscape from "./figure.svelte";
import { caption, duration } from "./in-words.ts";
import {
  across,
  dot,
  downhill,
  field,
  line,
  lossUp,
  settle,
  tangent,
} from "./landscape.ts";
import { bent, scored, smooth } from "./nets.ts";

describe("without JavaScript", () => {
  const { body } = render(Landscape, { props: {} });

  test("the caption already says the start state", () => {
    expect(body).toContain(
      "In layer 0, W[0][1] stands 0.4. The loss of the four samples is 0.563, and its slope along here −0.270: it grows to the left, so make it larger.",
    );
  });

  test("curve, map and arrows are drawn", () => {
    expect(body.match(/class="dot/g)).toHaveLength(field.length);
    expect(body.match(/class="arrow/g)).toHaveLength(4);
  });

  test("both functions are the library's and say so", () => {
    expect(body).toContain("borrowed: datasetLoss, numericalGradient");
  });

  test("the cost of a picture and of all of them is told", () => {
    const { body } = render(Cost, { props: {} });
    // 26,004 passes of 0.05 ms; 60,000 times that are 21.7 hours.
    expect(body).toContain(
      "784-16-16-10 has 13,002 parameters, so one picture takes 26,004 forward passes, 1.3 seconds. For 60,000 pictures, once: 22 hours.",
    );
  });
});

describe("the small network", () => {
  test("has a place for every parameter, and is built from them", () => {
    const net = build(start, () => identity);
    expect(places).toHaveLength(countParameters(net));
    expect(net[0]!.W[1]![0]).toBe(start[3]);
    expect(nameOf(places[3]!)).toBe("layer 0, W[1][0]");
    expect(net[1]!.b[0]).toBe(start.at(-1));
    expect(nameOf(places.at(-1)!)).toBe("layer 1, b[0]");
  });

  test("has the mean slopes of its samples", () => {
    const net = build(start, (l) => (l === 0 ? tanh : identity));
    const answers = data.map(({ x, t }) =>
      numericalGradient(net, x, t, mse),
    );
    const before = datasetLoss(net, [...data]);
    const further = build(start.with(4, start[4]! + 1e-6), (l) =>
      l === 0 ? tanh : identity,
    );
    const rise = (datasetLoss(further, [...data]) - before) / 1e-6;
    expect(slopeIn(answers, places[4]!)).toBeCloseTo(rise, 5);
  });

  test("has no slope where an answer has none", () => {
    expect(
      slopeIn([[{ dW: [], db: [1] }]], places[0]!),
    ).toBeUndefined();
    expect(slopeIn([undefined], places[2]!)).toBeUndefined();
    expect(slopeIn([[{ db: [1] }], [{ db: [3] }]], places[2]!)).toBe(2);
  });
});

describe("the landscape", () => {
  test("is asked for from end to end", () => {
    expect([line[0], line.at(-1)]).toEqual([-3, 3]);
    expect([field[0], field.at(-1)]).toEqual([
      [-3, -3],
      [3, 3],
    ]);
  });

  test("has dots whose area is the loss", () => {
    expect(dot(2, 4) ** 2 / dot(4, 4) ** 2).toBeCloseTo(0.5);
    expect(dot(undefined, 4)).toBe(0);
    expect(dot(Number.NaN, 4)).toBe(0);
    expect(dot(1, 0)).toBe(0);
  });

  test("is touched by a line of the given slope", () => {
    const up = lossUp([0.5]);
    const [[x0, y0], [x1, y1]] = tangent(1, 0.5, 0.25, up);
    const perUnit = (up(0.25) - up(0)) / (across(1) - across(0));
    expect((y1 - y0) / (x1 - x0)).toBeCloseTo(perUnit);
  });

  test("has arrows that point downhill, and none on level ground", () => {
    // Up is minus in SVG: a slope upward is walked down the paper.
    const arrow = downhill([100, 100], [0, 0.2])!;
    expect(arrow.to).toEqual([100, 138]);
    expect(downhill([100, 100], [0.2, 0])!.to[0]).toBeLessThan(100);
    expect(downhill([100, 100], [0, 0])).toBeUndefined();
    expect(downhill([100, 100], [Number.NaN, 0])).toBeUndefined();
  });

  test("ends where the paper does", () => {
    expect(settle(-7)).toBe(-3);
    expect(settle(0.123)).toBe(0.12);
  });
});

describe("the words", () => {
  const at = { place: places[0]!, value: 1, loss: 0.25, slope: -0.5 };

  test("say which way to walk", () => {
    expect(caption(at)).toContain(
      "slope along here −0.500: it grows to the left, so make it larger.",
    );
    expect(caption({ ...at, slope: 0 })).toContain("level ground");
  });

  test("say what came out instead of a number", () => {
    expect(caption({ ...at, loss: undefined })).toContain(
      "datasetLoss gives nothing, which is no number.",
    );
    expect(caption({ ...at, slope: undefined })).toContain(
      "numericalGradient has no slope for this place.",
    );
  });

  test.each([
    [0.25, "0.3 seconds"],
    [1, "1 second"],
    [90, "1.5 minutes"],
    [78_012, "22 hours"],
    [86_400, "1 day"],
    [3.2e8, "10 years"],
  ])("tell %d seconds as %s", (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});

describe("the cost", () => {
  test("counts parameters as the library does", () => {
    const net = makeNetwork([784, 16, 16, 10], identity, randomFrom(1));
    expect(parametersOf(16)).toBe(countParameters(net));
    expect(cost(16, 1).passes).toBe(2 * countParameters(net));
  });

  test("has marks from left to right", () => {
    const places = marks.map(([, seconds]) => along(seconds));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(along(0)).toBe(along(0.05));
  });
});

describe("the networks of the checks", () => {
  test.each([
    ["smooth", smooth, tanh, mse],
    ["bent", bent, leakyRelu(0.2), mse],
    ["scored", scored, sigmoid, softmaxCrossEntropy],
  ])(
    "%s has no slope near 0, and no sum near a corner",
    (_, drawn, act, loss) => {
      const net = drawn.layers.map(({ W, b }) => ({ W, b, act }));
      const trace = forwardTrace(net, drawn.x);
      const slopes = backward(net, trace, drawn.t, loss).flatMap(
        ({ dW, db }) => [...dW.flat(), ...db],
      );
      // A nudge of 1e-3 at an input of size 3 must not reach the corner.
      const sums = trace.zs.flat();
      expect(Math.min(...sums.map(Math.abs))).toBeGreaterThan(0.02);
      expect(Math.min(...slopes.map(Math.abs))).toBeGreaterThan(0.02);
    },
  );
});
