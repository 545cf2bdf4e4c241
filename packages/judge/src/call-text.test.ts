import { describe, expect, test } from "vitest";
import { call, method } from "./builders.ts";
import { callText } from "./call-text.ts";

describe("calls are told as a learner would write them", () => {
  test("numbers, lists, objects, lent things", () => {
    expect(callText(call("neuron", [1, 2], [3, 4], 0.5))).toBe(
      "neuron([1, 2], [3, 4], 0.5)",
    );
    expect(
      callText(
        call("layerForward", {
          W: [[1]],
          act: { $lent: "leakyRelu", of: [0.1] },
        }),
      ),
    ).toBe("layerForward({ W: [[1]], act: leakyRelu(0.1) })");
  });

  test("a method of what a call returned", () => {
    const one = method(call("leakyRelu", 0.1), "f", -2);
    expect(callText(one)).toBe("leakyRelu(0.1).f(-2)");
  });

  test("long lists are cut", () => {
    const picture = Array.from({ length: 784 }, (_, i) => i);
    expect(callText(call("predict", picture))).toBe(
      "predict([0, 1, 2, … 784 in all])",
    );
  });
});
