import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import type { Snapshot } from "./protocol.ts";

const said = (got: Snapshot, wanted: Snapshot) => compare(got, wanted)?.text;

describe("sizes come before types, types before NaN, NaN before values", () => {
  test("a table of other size is named by both sizes", () => {
    expect(said([[1, 2]], [[1, 2, 3]])).toBe("Got 1 × 2, wanted 1 × 3.");
    expect(said([1, 2, 3], [1, 2])).toBe("Got 3 numbers, wanted 2 numbers.");
    expect(said([[1, 2]], 3)).toBe("Got 1 × 2, wanted one number.");
    expect(said(3, [1, 2])).toBe("Got one number, wanted 2 numbers.");
  });

  test("a jagged table is named by its row", () => {
    expect(
      said(
        [[1, 2], [3]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toBe("Row 1: got a list of 1 number, wanted 2 numbers.");
  });

  test("a transposed table is recognized by its numbers", () => {
    const wanted = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const turned = [
      [1, 4],
      [2, 5],
      [3, 6],
    ];
    expect(said(turned, wanted)).toBe(
      "Got 3 × 2, wanted 2 × 3. Looks transposed.",
    );
    expect(
      said(
        [
          [1, 4],
          [2, 5],
          [3, 7],
        ],
        wanted,
      ),
    ).toBe("Got 3 × 2, wanted 2 × 3.");
  });

  test("what is not a number is named with its place", () => {
    expect(said([1, 2, "0.5"], [1, 2, 0.5])).toBe(
      'Entry 2 is the text "0.5", not a number.',
    );
    expect(compare([1, { $odd: "hole", text: "" }], [1, 2])).toMatchObject({
      kind: "wrong-type",
      at: [1],
    });
  });

  test("NaN and Infinity are faults of their own, wherever they stand", () => {
    expect(said([5, NaN], [1, 2])).toBe("NaN at entry 1.");
    expect(said(-Infinity, 2)).toBe("Got -Infinity.");
    expect(compare([5, NaN], [1, 2])?.kind).toBe("not-finite");
  });

  test("a wrong value is named with its place and both numbers", () => {
    expect(said(22, 11.5)).toBe("Got 22, wanted 11.5.");
    expect(
      said(
        {
          dW: [
            [1, 2],
            [3, 6],
          ],
          db: [0],
        },
        {
          dW: [
            [1, 2],
            [3, 4],
          ],
          db: [1],
        },
      ),
    ).toBe("`dW`, row 1, entry 1 is 6, wanted 4.");
  });

  test("numbers that look alike are told to more digits", () => {
    expect(said(0.3333333, 1 / 3)).toBe("Got 0.3333333, wanted 0.333333333.");
  });
});

describe("objects are judged by the fields that are wanted", () => {
  test("other fields, classes and frozen objects do not matter", () => {
    expect(said({ dW: [1], db: [2], note: "x" }, { dW: [1], db: [2] })).toBe(
      undefined,
    );
  });

  test("a missing field is named together with what is there", () => {
    expect(said({ dw: [1], db: [2] }, { dW: [1], db: [2] })).toBe(
      "Got an object with `dw`, `db`: `dW` is missing.",
    );
  });
});

test("an array-like is read as the list it is like", () => {
  expect(said({ 0: 1, 1: 2, length: 2 }, [1, 2])).toBe(undefined);
  expect(said({ 0: 1, 1: 3, length: 2 }, [1, 2])).toBe(
    "Entry 1 is 3, wanted 2.",
  );
});

describe("for any table of numbers", () => {
  const number = fc.double({
    min: -10,
    max: 10,
    noNaN: true,
    noDefaultInfinity: true,
  });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([m, n]) =>
      fc.array(fc.array(number, { minLength: n, maxLength: n }), {
        minLength: m,
        maxLength: m,
      }),
    );

  test("a table equals itself, also with rounding and -0", () => {
    fc.assert(
      fc.property(table, (wanted) => {
        const got = wanted.map((row) => row.map((v) => v * (1 + 1e-14) || -0));
        expect(compare(got, wanted)).toBe(undefined);
      }),
      { seed: 1 },
    );
  });

  test("one changed entry is found where it is", () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), (wanted, a, b) => {
        const [i, j] = [a % wanted.length, b % wanted[0]!.length];
        const got = wanted.map((row) => [...row]);
        got[i]![j]! += 1e-3;
        expect(compare(got, wanted)?.at).toEqual([i, j]);
      }),
      { seed: 2 },
    );
  });

  test("one entry that is no finite number is found where it is", () => {
    const hole = { $odd: "hole", text: "" } as const;
    const odd = fc.constantFrom<Snapshot>(
      ...[NaN, Infinity, "7", null, true, {}, hole],
    );
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), odd, (wanted, a, b, value) => {
        const [i, j] = [a % wanted.length, b % wanted[0]!.length];
        const got: Snapshot[][] = wanted.map((row) => [...row]);
        got[i]![j] = value;
        expect(compare(got, wanted)?.at).toEqual([i, j]);
        expect(compare({ dW: got }, { dW: wanted })?.at).toEqual(["dW", i, j]);
      }),
      { seed: 5 },
    );
  });

  test("a table that is not square never equals its transpose", () => {
    fc.assert(
      fc.property(table, (wanted) => {
        fc.pre(wanted.length !== wanted[0]!.length);
        const turned = wanted[0]!.map((_, j) => wanted.map((row) => row[j]!));
        expect(compare(turned, wanted)?.text).toContain("Looks transposed.");
      }),
      { seed: 3 },
    );
  });
});

test("whatever a program returns, there is a sentence or nothing wrong", () => {
  const { value } = fc.letrec<{ value: Snapshot }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ $odd: "undefined", text: "undefined" } as const),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("0", "1", "dW", "length"), tie("value")),
    ),
  }));
  const wanted: Snapshot[] = [
    1,
    [1, 2],
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    { dW: [[1, 2]], db: [1] },
  ];
  fc.assert(
    fc.property(value, fc.constantFrom(...wanted), (got, right) => {
      const difference = compare(got, right);
      if (difference) expect(difference.text).toMatch(/^[A-Z`\d-].*\.$/s);
    }),
    { seed: 4, numRuns: 2_000 },
  );
});
