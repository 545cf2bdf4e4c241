import { sampleRecords } from "@handmade/figures/sample-digits.ts";
import { digitNetwork, randomFrom } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { mistakes } from "./driver.ts";
import { search } from "./gallery.ts";

const net = digitNetwork(randomFrom(3));
// Three slices: two full ones and what is left.
const records = Uint8Array.from(
  Array.from({ length: 6 }, () => [...sampleRecords]).flat(),
);
const nobody = async () => null;

describe("looking through many pictures in slices", () => {
  test("finds what one look at all of them would find", async () => {
    const found = await search(net, sampleRecords, 5, nobody);
    const [first] = found.mistakes;
    expect(found.tested).toBe(100);
    expect(found.missed).toBeGreaterThan(50);
    expect(found.mistakes).toHaveLength(5);
    const six = await search(net, records, 6, nobody);
    expect(six.missed).toBe(6 * found.missed);
    // Each picture is there six times.
    expect(six.mistakes.map(({ sure }) => sure)).toEqual(
      Array.from({ length: 6 }, () => first!.sure),
    );
    expect(six.mistakes[0]).toEqual(first);
  });

  test("asks the learner's program if there is one", async () => {
    const acts: unknown[] = [];
    const found = await search(net, records, 4, async (argLists) =>
      argLists.map(([lent, slice, k]) => {
        const layers = lent as { act: unknown }[];
        acts.push(layers[0]!.act);
        return mistakes(net, slice as Uint8Array, k as number);
      }),
    );
    expect(acts).toHaveLength(4);
    expect(acts[0]).toEqual({ $lent: "leakyRelu", of: [0.1] });
    expect(found.mistakes).toHaveLength(4);
  });

  test("says so if something else comes back than samples", async () => {
    for (const answer of [undefined, 7, [{ place: -1, y: [1] }], [{}]])
      await expect(
        search(net, sampleRecords, 4, async (lists) =>
          lists.map(() => answer),
        ),
      ).rejects.toThrow("samples of its data");
  });
});
