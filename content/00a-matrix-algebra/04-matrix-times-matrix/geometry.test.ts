import { expect, test } from "vitest";
import { letter, letterAfter, maps, moved, sheet } from "./geometry.ts";

const table = (name: string) =>
  maps.find((map) => map.name === name)!.table;

test("every map does to a corner what its name says", () => {
  expect(moved(table("turn"), [1, 0])).toEqual([0, 1]);
  expect(moved(table("stretch"), [2, 1])).toEqual([3, 1]);
  expect(moved(table("lean"), [0, 2])).toEqual([1, 2]);
  expect(moved(table("mirror"), [2, 1])).toEqual([-2, 1]);
  expect(moved(table("flatten"), [2, 1])).toEqual([2, 0]);
});

test("a map takes unit corners to its columns", () => {
  for (const { table } of maps) {
    const [first, second] = [
      moved(table, [1, 0]),
      moved(table, [0, 1]),
    ];
    expect([
      [first[0], second[0]],
      [first[1], second[1]],
    ]).toEqual(table);
  }
});

test("tables act in the order in which they are given", () => {
  const [turn, stretch] = [table("turn"), table("stretch")];
  expect(letterAfter(turn, stretch)).not.toBe(
    letterAfter(stretch, turn),
  );
  expect(letterAfter(turn, turn, turn, turn)).toBe(letterAfter());
});

test("any two maps leave the letter on its sheet", () => {
  for (const one of maps)
    for (const other of maps)
      for (const corner of letter) {
        const at = sheet.pin(
          moved(other.table, moved(one.table, corner)),
        );
        for (const v of at) {
          expect(v).toBeGreaterThanOrEqual(-1e-9);
          expect(v).toBeLessThanOrEqual(sheet.size);
        }
      }
});
