import { randomFrom } from "@handmade/nn";
import { Complaint } from "./complaint.ts";
import {
  type EngineName,
  type Model,
  readModel,
  type Settings,
} from "./model.ts";
import {
  type ActivationWord,
  activations,
  checkFit,
  newModel,
  usualLayers,
} from "./settings.ts";
import { openSource, type Pixels, type Source } from "./sources.ts";

/** What `handmade train` was asked for. */
export interface TrainOptions {
  data?: string;
  layers?: number[];
  activation: ActivationWord;
  loss: string;
  lr: number;
  batch: number;
  epochs: number;
  seed: number;
  init: string;
  pixels: Pixels;
  engine: EngineName;
  limit?: number;
  out?: string;
  resume?: string;
  json: boolean;
}

/** A model and what it learns from. */
interface Run {
  readonly model: Model;
  readonly source: Source;
}

/** A new network and the data it is to learn from. */
export function freshRun(options: TrainOptions): Run {
  const { data, pixels, activation, loss, init, lr, batch, seed } = options;
  if (data === undefined)
    throw new Complaint(
      "--data is missing; expected mnist, a toy set or a .csv file " +
        "(or --resume with a model).",
    );
  // One stream for everything: data, first weights, then shuffling.
  const rng = randomFrom(seed);
  const source = openSource(data, pixels, rng);
  if (pixels === "raw" && data !== "mnist")
    throw new Complaint(`--pixels raw was given for ${data}; expected mnist.`);
  const layers = options.layers ?? usualLayers(source);
  checkFit(layers, source);
  const settings: Settings = {
    data,
    dataSha256: source.fingerprint,
    pixels,
    layers,
    activation: activations[activation].name!,
    loss,
    init,
    engine: options.engine,
    lr,
    batch,
    seed,
    limit: options.limit ?? null,
  };
  return { model: newModel(settings, activation, options.epochs, rng), source };
}

/**
 * A model as it stands, with the data it was learning from.
 *
 * @param isGiven - Whether an option was really typed.
 */
export function resumedRun(
  path: string,
  options: TrainOptions,
  isGiven: (option: string) => boolean,
): Run {
  const model = readModel(path);
  checkSame(path, model.settings, options, isGiven);
  const done = model.progress.epochs.length;
  const goal = isGiven("epochs") ? options.epochs : model.progress.goal;
  if (goal <= done)
    throw new Complaint(
      `--epochs is ${goal}, but ${path} has ${done} behind it already; ` +
        `expected more than ${done}.`,
    );
  const source = sameSource(path, model, options.data);
  const progress = { ...model.progress, goal };
  return { model: { ...model, progress }, source };
}

/** Complains if an option asks for other settings than the model's. */
function checkSame(
  path: string,
  settings: Settings,
  options: TrainOptions,
  isGiven: (option: string) => boolean,
): void {
  const activation = activations[options.activation].name;
  const given = { ...options, activation };
  for (const [key, value] of Object.entries(settings)) {
    const found = given[key as keyof TrainOptions];
    if (key === "data" || !isGiven(key) || String(found) === String(value))
      continue;
    throw new Complaint(
      `--${key} is ${found}, but ${path} was trained with ${value}; ` +
        `expected no --${key} with --resume.`,
    );
  }
}

/** The model's own data; a table may lie elsewhere now. */
function sameSource(
  path: string,
  { settings, progress }: Model,
  name: string = settings.data,
): Source {
  const { data, dataSha256, pixels, seed, batch, limit } = settings;
  const source = openSource(name, pixels, randomFrom(seed));
  const isSame =
    source.fingerprint === dataSha256 && (dataSha256 || source.name === data);
  if (!isSame)
    throw new Complaint(
      `${source.name} is not what ${path} was learning from (${data}); ` +
        "expected the same data, unchanged.",
    );
  const { epoch, step } = progress.position;
  const size = Math.min(source.train.length, limit ?? Infinity);
  const perEpoch = Math.ceil(size / batch);
  if (step < (epoch - 1) * perEpoch || step > epoch * perEpoch)
    throw new Complaint(
      `${path} stands at step ${step} of epoch ${epoch}, but ${data} has ` +
        `${perEpoch} steps an epoch; expected a file as it was written.`,
    );
  return source;
}
