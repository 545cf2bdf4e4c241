import { parseJson } from "@handmade/data";
import { load, type Network, type Position, save } from "@handmade/nn";
import { Complaint, messageOf } from "./complaint.ts";
import { readNamed } from "./files.ts";
import type { Pixels } from "./sources.ts";
import { type Trained, withEngine, wrongField } from "./trained.ts";

/** The course's own code, or the same in WebAssembly, in float32. */
export type EngineName = "fast" | "plain";

/** What a network learned from and how. All that training depends on. */
export interface Settings {
  readonly data: string;
  /** SHA-256 of the table, if `data` is one. */
  readonly dataSha256: string | null;
  readonly pixels: Pixels;
  readonly layers: readonly number[];
  readonly activation: string;
  readonly loss: string;
  readonly init: string;
  /** Which code makes the updates. */
  readonly engine: EngineName;
  readonly lr: number;
  readonly batch: number;
  readonly seed: number;
  /** Only so many of the training examples, or null for all. */
  readonly limit: number | null;
}

/** What one finished epoch came to. */
export interface EpochResult {
  /** Mean over the epoch, each example before its own step. */
  readonly loss: number;
  /** Share of the test examples told right afterwards. */
  readonly testAccuracy: number;
}

/** Where training stands, so that it can go on from there exactly. */
export interface Progress {
  readonly position: Position;
  /** Sum of losses in the epoch under way. */
  readonly lossSum: number;
  readonly epochs: readonly EpochResult[];
  /** How many epochs there should be in the end. */
  readonly goal: number;
}

/** A model and a checkpoint are the same thing at different times. */
export interface Model {
  readonly network: Network;
  readonly settings: Settings;
  readonly progress: Progress;
}

/**
 * The model as text: what `save` of the library writes, and beside it
 * what is needed to go on. No dates, times or paths of this machine:
 * the same run gives the same bytes.
 */
export function modelText({ network, settings, progress }: Model): string {
  const { version, layers } = JSON.parse(save(network));
  const trained = { settings, progress };
  return `${JSON.stringify({ version, trained, layers })}\n`;
}

/** @throws Complaint if the file is absent or holds no model. */
export function readModel(path: string): Model {
  return modelFrom(readNamed(path, "a model"), path);
}

/**
 * The model in a file's bytes.
 *
 * @throws Complaint if there is none
 */
export function modelFrom(bytes: Uint8Array, path: string): Model {
  const whole = parseJson(bytes, path);
  const network = networkFrom(bytes, path);
  const given: unknown = Object(whole).trained;
  if (!given)
    throw new Complaint(
      `${path} is a network, but it does not say how it was trained ` +
        "(trained is missing); expected a file that handmade train wrote.",
    );
  const trained = withEngine(given);
  const wrong = wrongField(trained, sizesOf(network));
  if (wrong)
    throw new Complaint(
      `${path}: ${wrong}, as in a file that handmade train wrote.`,
    );
  return { network, ...(trained as Trained) };
}

/** What {@link load} reads, or the reason in our manner. */
export function networkFrom(bytes: Uint8Array, path: string): Network {
  try {
    return load(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Complaint(
      `${path} is not a model (${messageOf(error).replace(/\.$/, "")}); ` +
        "expected a file that handmade train wrote.",
    );
  }
}

/** Inputs, then the neurons of each layer. */
export function sizesOf(network: Network): number[] {
  return [network[0]!.W[0]!.length, ...network.map(({ b }) => b.length)];
}
