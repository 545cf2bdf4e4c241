import fc from "fast-check";
import { expect, test } from "vitest";
import { DataError, parseIdxImages, parseIdxLabels } from "./index.ts";

/** Big-endian 32-bit numbers, then bytes: IDX as its authors define it. */
function idx(sizes: number[], body: number[] = []): Uint8Array {
  const bytes = new Uint8Array(4 * sizes.length + body.length);
  const view = new DataView(bytes.buffer);
  sizes.forEach((size, k) => {
    view.setUint32(4 * k, size);
  });
  bytes.set(body, 4 * sizes.length);
  return bytes;
}

function problem(read: () => unknown): { code: string; message: string } {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("two pictures of 1 × 3 are read with their sizes", () => {
  const images = parseIdxImages(idx([2051, 2, 1, 3], [1, 2, 3, 4, 5, 6]));
  expect({ ...images, pixels: [...images.pixels] }).toEqual({
    count: 2,
    rows: 1,
    columns: 3,
    pixels: [1, 2, 3, 4, 5, 6],
  });
});

test("labels are read in order", () => {
  expect([...parseIdxLabels(idx([2049, 3], [7, 0, 9]))]).toEqual([7, 0, 9]);
});

test("a file that starts in the middle of a buffer is read from there", () => {
  const file = idx([2049, 2], [4, 2]);
  const buffer = new Uint8Array(file.length + 5).fill(255);
  buffer.set(file, 5);
  expect([...parseIdxLabels(buffer.subarray(5))]).toEqual([4, 2]);
});

test("a wrong magic number is shown beside the right one", () => {
  const gzipped = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]);
  const { code, message } = problem(() => parseIdxImages(gzipped, "digits"));
  expect(code).toBe("wrong-magic");
  expect(message).toMatch(
    /^digits starts with 0x1f8b0800; expected 0x00000803/,
  );
  expect(problem(() => parseIdxLabels(idx([2051, 0]))).code).toBe(
    "wrong-magic",
  );
});

test("a short file is named with the bytes it has and needs", () => {
  const images = idx([2051, 2, 1, 3], [1, 2, 3, 4, 5]);
  expect(problem(() => parseIdxImages(images))).toMatchObject({
    code: "short-file",
    message: expect.stringContaining("ends after 21 bytes"),
  });
  expect(problem(() => parseIdxImages(images)).message).toContain(
    "expected 22",
  );
});

test("every cut of a file is called short, whatever is left of it", () => {
  const whole = idx([2049, 4], [1, 2, 3, 4]);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (length) => {
      const cut = whole.subarray(0, length);
      expect(problem(() => parseIdxLabels(cut)).code).toBe("short-file");
    }),
  );
});

test("a header that announces the impossible costs no memory", () => {
  const huge = idx([2051, 0xffffffff, 0xffffffff, 0xffffffff]);
  expect(problem(() => parseIdxImages(huge)).code).toBe("short-file");
});

test("bytes after the last picture are counted", () => {
  const images = idx([2051, 1, 1, 2], [1, 2, 3, 4, 5]);
  expect(problem(() => parseIdxImages(images))).toMatchObject({
    code: "trailing-bytes",
    message: expect.stringContaining("3 fewer"),
  });
});

test("a label over 9 is named with its position", () => {
  expect(
    problem(() => parseIdxLabels(idx([2049, 3], [9, 10, 3]))),
  ).toMatchObject({
    code: "label-over-9",
    message: expect.stringContaining("label 1 is 10"),
  });
});

test("random bytes are read or refused by name, never anything else", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.uint8Array({ maxLength: 40 }).map((body) => idx([2049], [...body])),
    fc.uint8Array({ maxLength: 40 }).map((body) => idx([2051], [...body])),
  );
  fc.assert(
    fc.property(bytes, (file) => {
      for (const read of [parseIdxImages, parseIdxLabels])
        try {
          read(file);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
    }),
  );
});
