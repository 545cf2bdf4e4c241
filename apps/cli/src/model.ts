import {
  activationNamed,
  load,
  type Network,
  type Position,
  save,
} from "@handmade/nn";
import { Complaint, messageOf } from "./complaint.ts";
import { readNamed } from "./files.ts";
import type { Pixels } from "./sources.ts";

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
  const text = readNamed(path, "a model").toString("utf8");
  let network: Network;
  try {
    network = load(text);
  } catch (error) {
    throw new Complaint(
      `${path} is not a model (${messageOf(error).replace(/\.$/, "")}); ` +
        "expected a file that handmade train wrote.",
    );
  }
  const { trained } = JSON.parse(text);
  const wrong = wrongField(trained, network);
  if (wrong)
    throw new Complaint(
      `${path} is a network, but ${wrong}; expected a file that handmade ` +
        "train wrote.",
    );
  const { settings, progress } = trained;
  return {
    network,
    settings: { ...settings, ...engineOf(settings) },
    progress,
  };
}

/** Why `trained` cannot be what {@link modelText} wrote, if it cannot. */
function wrongField(trained: unknown, network: Network): string | undefined {
  const { settings, progress } = Object(trained);
  if (!settings || !progress)
    return "it does not say how it was trained (trained is missing)";
  const isCount = (value: unknown) =>
    Number.isSafeInteger(value) && (value as number) >= 0;
  const right: Record<string, boolean> = {
    data: typeof settings.data === "string",
    pixels: ["scaled", "raw"].includes(settings.pixels),
    layers: String(settings.layers) === String(sizesOf(network)),
    activation: isActivation(settings.activation),
    loss: ["mse", "cross-entropy"].includes(settings.loss),
    init: ["he", "course"].includes(settings.init),
    engine: ["fast", "plain"].includes(engineOf(settings).engine),
    lr: Number.isFinite(settings.lr) && settings.lr > 0,
    batch: isCount(settings.batch) && settings.batch > 0,
    seed: Number.isSafeInteger(settings.seed),
    limit: settings.limit === null || isCount(settings.limit),
    position: ["epoch", "step"].every((key) =>
      isCount(Object(progress.position)[key]),
    ),
    rng: isRandomState(progress.position?.rng),
    lossSum: Number.isFinite(progress.lossSum),
    epochs: Array.isArray(progress.epochs),
    goal: isCount(progress.goal),
  };
  const field = Object.keys(right).find((key) => !right[key]);
  return field && `its ${field} is missing or wrong`;
}

/** Models from before there was a choice were trained by plain code. */
function engineOf({ engine = "plain" }: Partial<Settings>) {
  return { engine };
}

/** Inputs, then the neurons of each layer. */
export function sizesOf(network: Network): number[] {
  return [network[0]!.W[0]!.length, ...network.map(({ b }) => b.length)];
}

function isActivation(name: unknown): boolean {
  try {
    activationNamed(name);
    return true;
  } catch {
    return false;
  }
}

function isRandomState(state: unknown): boolean {
  return (
    Array.isArray(state) && state.length === 4 && state.every(Number.isInteger)
  );
}
