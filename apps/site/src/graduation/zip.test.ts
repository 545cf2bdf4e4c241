import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipped } from "./zip.ts";

test("an archive gives back what was put into it, in its folder", () => {
  const bytes = Uint8Array.of(0, 200, 3);
  const entries = unzipSync(
    zipped("mine", { "a.txt": "α = 0.1\n", "model/b.bin": bytes }),
  );
  expect(strFromU8(entries["mine/a.txt"]!)).toBe("α = 0.1\n");
  expect(entries["mine/model/b.bin"]).toEqual(bytes);
  expect(Object.keys(entries)).toHaveLength(2);
});
