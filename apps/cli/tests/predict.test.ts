import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Digits } from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { encode, type ImageData } from "fast-png";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handmade, lastLine } from "./run.ts";
import { tensorFile } from "./tensor-file.ts";

const folder = mkdtempSync(join(tmpdir(), "handmade-predict-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  await handmade("train --data mnist --limit 6000 --out m.json", folder);
});

/** Test picture 0, a 7, three times as large: 0 paper, 255 ink. */
function seven(): number[] {
  const bytes = new Digits(readMnist().test).bytes(0);
  return Array.from({ length: 84 * 84 }, (_, k) => {
    const [row, column] = [Math.floor(k / 84), k % 84];
    return bytes[28 * Math.floor(row / 3) + Math.floor(column / 3)]!;
  });
}

async function predict(image: Partial<ImageData>, name: string) {
  const png = encode({ width: 84, height: 84, ...image } as ImageData);
  writeFileSync(join(folder, name), png);
  const finished = await handmade(`predict m.json ${name} --json`, folder);
  expect(finished.code).toBe(0);
  return lastLine(finished);
}

const paper = (ink: number) => 255 - ink;

test("a 7 is read as a 7, with ten probabilities that are 1 in sum", async () => {
  const data = Uint8Array.from(seven(), paper);
  const result = await predict({ data, channels: 1 }, "gray.png");
  expect(result.digit).toBe(7);
  expect(result.inverted).toBe(false);
  expect(result.scores).toHaveLength(10);
  const sum = result.probabilities.reduce((a: number, b: number) => a + b, 0);
  // Ten roundings of numbers below 1.
  expect(Math.abs(sum - 1)).toBeLessThan(1e-14);
});

const kinds: [string, () => Partial<ImageData>][] = [
  ["RGB", () => ({ channels: 3, data: spread(3, (ink) => [paper(ink)]) })],
  [
    "ink on nothing",
    () => ({ channels: 4, data: spread(4, (k) => [0, 0, 0, k]) }),
  ],
  ["gray and alpha", () => ({ channels: 2, data: spread(2, (k) => [0, k]) })],
  [
    "16 bits",
    () => ({
      channels: 1,
      depth: 16,
      data: Uint16Array.from(seven(), (ink) => 257 * paper(ink)),
    }),
  ],
];

/** Channels per pixel; one value stands for all of them. */
function spread(channels: number, color: (ink: number) => number[]) {
  return Uint8Array.from(
    seven().flatMap((ink) => {
      const values = color(ink);
      return Array.from(
        { length: channels },
        (_, c) => values[c] ?? values[0]!,
      );
    }),
  );
}

test.each(kinds)("%s gives the scores of plain gray", async (name, image) => {
  const data = Uint8Array.from(seven(), paper);
  const plain = await predict({ data, channels: 1 }, "plain.png");
  const other = await predict(image(), `${name.replaceAll(" ", "-")}.png`);
  other.scores.forEach((score: number, k: number) => {
    // Blending and weighing round to 1e-15 of a pixel; weights are below 10.
    expect(Math.abs(score - plain.scores[k])).toBeLessThan(1e-9);
  });
});

test("black and white, one bit a pixel, is read", async () => {
  const bits = seven().map((ink) => (ink > 100 ? 0 : 1));
  const stride = Math.ceil(84 / 8);
  const data = new Uint8Array(84 * stride);
  bits.forEach((bit, k) => {
    const [row, column] = [Math.floor(k / 84), k % 84];
    data[row * stride + (column >> 3)]! |= bit << (7 - (column % 8));
  });
  const { digit } = await predict({ data, channels: 1, depth: 1 }, "bits.png");
  expect(digit).toBe(7);
});

test("light on dark is turned around, and that is said", async () => {
  const data = Uint8Array.from(seven());
  const light = await predict({ data, channels: 1 }, "light.png");
  expect(light).toMatchObject({ digit: 7, inverted: true });
  const { stdout } = await handmade("predict m.json light.png", folder);
  expect(stdout).toMatch(/^The picture is light on dark/);
  expect(stdout).toMatch(/^7 [█░]{30} +\d+\.\d\d % ←$/m);
  expect(stdout).toMatch(/This is a 7\.$/m);
});

test("a network that another program wrote is asked the same way", async () => {
  const data = Uint8Array.from(seven(), paper);
  const { scores } = await predict({ data, channels: 1 }, "tensors.png");
  const model = JSON.parse(readFileSync(join(folder, "m.json"), "utf8"));
  const { trained, ...saved } = model;
  writeFileSync(join(folder, "saved.json"), JSON.stringify(saved));
  writeFileSync(join(folder, "m.safetensors"), tensorsOf(model));
  const [plain, tensors] = await Promise.all(
    ["saved.json", "m.safetensors"].map(async (file) =>
      lastLine(await handmade(`predict ${file} tensors.png --json`, folder)),
    ),
  );
  expect(plain.scores).toEqual(scores);
  expect(plain.probabilities).toBeNull();
  expect(tensors.probabilities).toHaveLength(10);
  tensors.scores.forEach((score: number, k: number) => {
    // The fast engine's weights are float32 already.
    expect(score).toBe(scores[k]);
  });
  const asked = await handmade("test m.safetensors", folder);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toMatch(/does not say what it learned from; expected/);
});

interface Saved {
  layers: { W: number[][]; b: number[]; activation: string }[];
}

function tensorsOf({ layers }: Saved): Uint8Array {
  const entries: Record<string, [number[], number[]]> = {};
  layers.forEach(({ W, b }, l) => {
    entries[`layers.${l}.weight`] = [[W.length, W[0]!.length], W.flat()];
    entries[`layers.${l}.bias`] = [[b.length], b];
  });
  const activations = layers.map(({ activation }) => activation).join(" ");
  return tensorFile(entries, { activations, loss: "cross-entropy" });
}

test("mean squared error has scores but no probabilities", async () => {
  await handmade(
    "train --data mnist --limit 500 --loss mse --pixels raw --lr 0.001 --init course --out mse.json",
    folder,
  );
  const data = Uint8Array.from(seven(), paper);
  writeFileSync(
    join(folder, "s.png"),
    encode({ width: 84, height: 84, channels: 1, data }),
  );
  const result = lastLine(
    await handmade("predict mse.json s.png --json", folder),
  );
  expect(result.probabilities).toBeNull();
  expect(result.scores.every(Number.isFinite)).toBe(true);
});
