import { describe, expect, it } from "vitest";
import { pairPieces, plain } from "./values.ts";

const shown = (...given: Parameters<typeof pairPieces>) => {
  const { got, wanted } = pairPieces(...given);
  const mark = (pieces: typeof got) =>
    pieces?.map((p) => (p.differs ? `*${p.text}*` : p.text)).join("");
  return [mark(got), mark(wanted)];
};

describe("pairPieces", () => {
  it("marks the entry where two lists part", () => {
    expect(shown([1, 2, 3], [1, 5, 3], [1])).toEqual([
      "[1, *2*, 3]",
      "[1, *5*, 3]",
    ]);
  });

  it("marks an entry of a table and of a field", () => {
    expect(shown({ dW: [[1], [2]] }, { dW: [[1], [4]] }, ["dW", 1, 0])[1]).toBe(
      "{ dW: [[1], [*4*]] }",
    );
  });

  it("marks nothing where the whole differs", () => {
    expect(shown(11, 16, [])).toEqual(["11", "16"]);
    expect(shown([1, 2], 3, [])).toEqual(["[1, 2]", "3"]);
  });

  it("takes as many digits as tell two numbers apart", () => {
    expect(shown(1 / 3, 0.33333334, [])).toEqual(["0.333333333", "0.33333334"]);
  });

  it("cuts a long list around the entry that matters", () => {
    const long = Array.from({ length: 784 }, (_, i) => i);
    const { got } = pairPieces(long, undefined, [400]);
    expect(plain(got ?? [])).toBe(
      "[… from 398: 398, 399, 400, 401, 402, 403, … 784 in all]",
    );
  });

  it("names what is not data", () => {
    const odd = { $odd: "undefined", text: "undefined" } as const;
    expect(shown(odd, 3)[0]).toBe("undefined");
  });
});
