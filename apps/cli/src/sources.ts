import { createHash } from "node:crypto";
import { extname } from "node:path";
import {
  DataError,
  Digits,
  PIXELS,
  type Point,
  parseCsv,
  type ToyName,
  toySets,
} from "@handmade/data";
import { readMnist } from "@handmade/data/node";
import { oneHot, randomFrom, type SeededRandom, split } from "@handmade/nn";
import { Complaint } from "./complaint.ts";
import { readNamed } from "./files.ts";

/** A point or picture with its class, as a number and as an output. */
export interface Labeled {
  readonly x: number[];
  readonly t: number[];
  readonly label: number;
}

/** How bytes become inputs: 0 to 1, or 0 to 255. */
export type Pixels = "scaled" | "raw";

/** What a network can be trained on and tested with. */
export interface Source {
  readonly name: string;
  readonly inputs: number;
  readonly classes: number;
  readonly train: Labeled[];
  readonly test: Labeled[];
  /** What one of them is called: "picture". */
  readonly noun: string;
  /** SHA-256 of a user's own file; null for what the seed decides. */
  readonly fingerprint: string | null;
}

/** Points that a toy set gives for learning and for testing. */
const TOY_TRAIN = 2_000;
const TOY_TEST = 500;
/** The share of a table's lines that is learned from. */
const TABLE_TRAIN = 0.8;

/**
 * Reads or makes data.
 *
 * @param name - `mnist`, a toy set, or a path that ends in .csv.
 * @param random - Makes toys and deals tables; MNIST draws nothing.
 */
export function openSource(
  name: string,
  pixels: Pixels,
  random: SeededRandom,
): Source {
  if (name === "mnist") return mnist(pixels);
  if (Object.hasOwn(toySets, name)) return toys(name as ToyName, random);
  if (extname(name).toLowerCase() === ".csv") return table(name, random);
  throw new Complaint(
    `--data is ${name}; expected mnist, ${Object.keys(toySets).join(", ")} ` +
      "or a file that ends in .csv.",
  );
}

/** The part of `name` that the model of this seed has never seen. */
export function openTests(
  name: string,
  pixels: Pixels,
  seed: number,
  trainedOn: string | null,
): Source {
  const source = openSource(name, pixels, randomFrom(seed));
  // A table the model does not know is new to it as a whole.
  const isNew = source.fingerprint !== null && source.fingerprint !== trainedOn;
  return isNew
    ? { ...source, test: [...source.train, ...source.test], train: [] }
    : source;
}

function mnist(pixels: Pixels): Source {
  const records = readMnist();
  const part = (bytes: Uint8Array) => pictures(new Digits(bytes), pixels);
  return {
    name: "mnist",
    inputs: PIXELS,
    classes: 10,
    train: part(records.train),
    test: part(records.test),
    noun: "picture",
    fingerprint: null,
  };
}

/**
 * Pictures that make their numbers when they are read: 60,000 lists of
 * 784 numbers would fill 376 MB.
 */
function pictures(digits: Digits, pixels: Pixels): Labeled[] {
  const targets = outputs(10);
  const ink = Array.from({ length: 256 }, (_, byte) =>
    pixels === "scaled" ? byte / 255 : byte,
  );
  return Array.from({ length: digits.count }, (_, n) => {
    const label = digits.label(n);
    return {
      get x() {
        const x = new Array<number>(PIXELS);
        const bytes = digits.bytes(n);
        for (let k = 0; k < PIXELS; k++) x[k] = ink[bytes[k]!]!;
        return x;
      },
      t: targets[label]!,
      label,
    };
  });
}

function toys(name: ToyName, random: SeededRandom): Source {
  const { points, classes } = toySets[name](TOY_TRAIN + TOY_TEST, random);
  const all = labeled(points, classes);
  return {
    name,
    inputs: 2,
    classes,
    train: all.slice(0, TOY_TRAIN),
    test: all.slice(TOY_TRAIN),
    noun: "point",
    fingerprint: null,
  };
}

function table(path: string, random: SeededRandom): Source {
  const bytes = readNamed(path, "a table");
  const { points, classes } = parseCsv(bytes.toString("utf8"), path);
  const { train, test } = split(labeled(points, classes), TABLE_TRAIN, random);
  if (train.length === 0 || test.length === 0)
    throw new DataError(
      "bad-table",
      `${path} has ${points.length} line${points.length === 1 ? "" : "s"} ` +
        "of numbers; expected at least 3, to learn from and to test with.",
    );
  return {
    name: path,
    inputs: points[0]!.x.length,
    classes,
    train,
    test,
    noun: "line",
    fingerprint: createHash("sha256").update(bytes).digest("hex"),
  };
}

function labeled(points: readonly Point[], classes: number): Labeled[] {
  const targets = outputs(classes);
  return points.map(({ x, label }) => ({ x, label, t: targets[label]! }));
}

/** One list per class; points share them, for nobody writes into them. */
function outputs(classes: number): number[][] {
  return Array.from({ length: classes }, (_, label) => oneHot(label, classes));
}
