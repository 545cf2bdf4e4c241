import {
  forward,
  leakyRelu,
  makeNetwork,
  randomFrom,
  sigmoid,
  tanh,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import {
  again,
  form,
  keptAnswer,
  loadChanged,
  mistakes,
  places,
  secondCopy,
  slopesAgain,
} from "./driver.ts";

const net = () => [
  ...makeNetwork([3, 4], leakyRelu(0.2), randomFrom(1)),
  ...makeNetwork([4, 2], tanh, randomFrom(2)),
  ...makeNetwork([2, 3], sigmoid, randomFrom(3)),
];
const x = [0.4, -1, 2];

describe("on the library, the driver finds that", () => {
  test("a network answers as before, and has its form and slopes", () => {
    expect(again(net(), [x])).toEqual([forward(net(), x)]);
    expect(form(net())).toBe("a network");
    expect(slopesAgain(net(), [-1])[0]).toEqual([0.2]);
  });

  test("a text keeps what it was given, each copy for itself", () => {
    const other = makeNetwork([1, 1], tanh, randomFrom(4));
    expect(keptAnswer(net(), other, x)).toEqual(forward(net(), x));
    expect(secondCopy(net(), x)).toEqual(forward(net(), x));
  });

  test("a changed text is refused, and an unchanged one is not", () => {
    expect(loadChanged(net(), "nothing")).toBe("loaded");
    for (const change of ["other", "none", "only"] as const)
      expect(() => loadChanged(net(), change)).toThrow("load");
  });
});

test("mistakes are found in bytes, with their places and outputs", () => {
  // Ink at pixel 0 speaks for 0, ink at pixel 1 for 1.
  const row = (k: number) =>
    Array.from({ length: 784 }, (_, i) => (i === k ? 1 : 0));
  const speaks = [
    {
      W: [row(0), row(1)],
      b: [0, 0],
      act: leakyRelu(1),
    },
  ];
  const picture = (label: number, ...ink: number[]) => [
    label,
    ...ink,
    ...new Array<number>(784 - ink.length).fill(0),
  ];
  const records = Uint8Array.from([
    ...picture(0, 255, 0),
    ...picture(1, 51, 0),
    ...picture(0, 0, 102),
  ]);
  expect(mistakes(speaks, records, 5)).toEqual([
    { place: 2, y: [0, 0.4] },
    { place: 1, y: [0.2, 0] },
  ]);
  expect(mistakes(speaks, records, 1)).toHaveLength(1);
});

test("places are those before the call, and copies have none", () => {
  const echo = [
    {
      W: [
        [1, 0],
        [0, 1],
      ],
      b: [0, 0],
      act: leakyRelu(1),
    },
  ];
  const data = [
    { x: [0, 1], label: 1 },
    { x: [2, 0], label: 1 },
    { x: [3, 1], label: 1 },
  ];
  expect(places(echo, data, 2)).toEqual([2, 1]);
});
