import { existsSync } from "node:fs";
import { randomFrom } from "@handmade/nn";
import type { Command } from "commander";
import { layerSizes, oneOf, positive, whole } from "../arguments.ts";
import { Complaint } from "../complaint.ts";
import { checkWritable, writeWhole } from "../files.ts";
import { type Model, modelText, readModel, type Settings } from "../model.ts";
import { reporter } from "../reporter.ts";
import { count, makeScreen, percent, type Screen } from "../screen.ts";
import {
  type ActivationWord,
  activations,
  checkFit,
  newModel,
  usualLayers,
} from "../settings.ts";
import { openSource, type Pixels, type Source } from "../sources.ts";
import {
  losses,
  type Outcome,
  type TimedEpoch,
  trainModel,
} from "../training.ts";

interface TrainOptions {
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
  engine: string;
  limit?: number;
  out?: string;
  resume?: string;
  json: boolean;
}

/** Where Ctrl-C keeps what was learned if there is no --out. */
const CHECKPOINT = "model.checkpoint.json";
/** What shells expect of a program that was ended by Ctrl-C. */
const INTERRUPTED = 130;

const EXAMPLES = `
Examples:
  handmade train --data quadrants
  handmade train --data mnist --layers 784,16,16,10 --out model.json
  handmade train --resume model.json --epochs 3 --out model.json
  handmade train --data flowers.csv --lr 0.01 --epochs 20

A table (.csv) has features and, in its last column, the class 0, 1, 2, …;
four fifths of its lines are learned from, one fifth tests.
Ctrl-C keeps a checkpoint and says how to go on; code 130.
`;

export function addTrain(program: Command, exit: (code: number) => void): void {
  program
    .command("train")
    .description("train a network, from the start or from where it stands")
    .option(
      "--data <set>",
      "mnist, quadrants, circles, moons, spirals or FILE.csv",
    )
    .option(
      "--layers <sizes>",
      "as 784,16,16,10 (default: inputs,16,16,classes)",
      layerSizes("--layers"),
    )
    .option(
      "--activation <name>",
      Object.keys(activations).join(", "),
      oneOf("--activation", Object.keys(activations)),
      "leaky-relu",
    )
    .option(
      "--loss <name>",
      Object.keys(losses).join(", "),
      oneOf("--loss", Object.keys(losses)),
      "cross-entropy",
    )
    .option("--lr <number>", "learning rate", positive("--lr"), 0.03)
    .option("--batch <number>", "examples per step", whole("--batch", 1), 1)
    .option(
      "--epochs <number>",
      "times through the data, in all",
      whole("--epochs", 1),
      1,
    )
    .option(
      "--seed <number>",
      "decides everything that is random",
      whole("--seed", 0),
      1,
    )
    .option(
      "--init <name>",
      "first weights: he, course",
      oneOf("--init", ["he", "course"]),
      "he",
    )
    .option(
      "--pixels <range>",
      "scaled (0 to 1), raw (0 to 255)",
      oneOf("--pixels", ["scaled", "raw"]),
      "scaled",
    )
    .option(
      "--engine <name>",
      "plain: the course's own code",
      oneOf("--engine", ["plain"]),
      "plain",
    )
    .option(
      "--limit <number>",
      "only the first so many examples",
      whole("--limit", 1),
    )
    .option("--out <file>", "where the model goes")
    .option("--resume <file>", "go on with a model or checkpoint")
    .option("--json", "print the result as JSON, last line of output", false)
    .addHelpText("after", EXAMPLES)
    .action(async (_, command: Command) => exit(await train(command)));
}

async function train(command: Command): Promise<number> {
  const options = command.opts<TrainOptions>();
  const screen = makeScreen(options.json);
  if (options.out) checkOut(options.out);
  const { model, source } = options.resume
    ? resumed(options.resume, command)
    : fresh(options);
  const { limit, seed } = model.settings;
  const interrupt = onInterrupt();
  const data = { ...source, train: source.train.slice(0, limit ?? undefined) };
  screen.line(
    `${model.settings.layers.join("-")} on ${source.name}: ` +
      `${count(data.train.length, source.noun)} to learn from, ` +
      `${data.test.length.toLocaleString("en-US")} to test with, seed ${seed}.`,
  );

  const times: TimedEpoch[] = [];
  const watch = reporter(
    screen,
    options.epochs,
    data.train.length,
    source.noun,
  );
  const outcome = await trainModel(model, data, options.epochs, {
    onMoment: watch.onMoment,
    onEpoch(epoch, result) {
      times.push(result);
      watch.onEpoch(epoch, result);
    },
    shouldStop: () => interrupt.happened,
  });
  interrupt.release();
  return finish(outcome, times, options, screen);
}

function fresh(options: TrainOptions): { model: Model; source: Source } {
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
    lr,
    batch,
    seed,
    limit: options.limit ?? null,
  };
  return { model: newModel(settings, activation, rng), source };
}

/** A model as it stands, with the data it was learning from. */
function resumed(
  path: string,
  command: Command,
): { model: Model; source: Source } {
  const model = readModel(path);
  const options = command.opts<TrainOptions>();
  const given = {
    ...options,
    activation: activations[options.activation].name,
  };
  for (const [key, value] of Object.entries(model.settings)) {
    const found = given[key as keyof TrainOptions];
    const isAsked = command.getOptionValueSource(key) === "cli";
    if (isAsked && key !== "data" && String(found) !== String(value))
      throw new Complaint(
        `--${key} is ${found}, but ${path} was trained with ${value}; ` +
          `expected no --${key} with --resume.`,
      );
  }
  const done = model.progress.epochs.length;
  if (options.epochs <= done)
    throw new Complaint(
      `--epochs is ${options.epochs}, but ${path} has ${done} behind it ` +
        `already; expected more than ${done}.`,
    );
  const { data, dataSha256, pixels, seed } = model.settings;
  const source = openSource(options.data ?? data, pixels, randomFrom(seed));
  if (
    source.fingerprint !== dataSha256 ||
    (!dataSha256 && source.name !== data)
  )
    throw new Complaint(
      `${source.name} is not what ${path} was learning from (${data}); ` +
        "expected the same data, unchanged.",
    );
  return { model, source };
}

/** A file that is there may only be replaced if it is a model. */
function checkOut(path: string): void {
  checkWritable(path, "--out");
  if (!existsSync(path)) return;
  try {
    readModel(path);
  } catch {
    throw new Complaint(
      `--out is ${path}, which exists and is not a model; expected a new ` +
        "name, or a model to replace.",
    );
  }
}

function onInterrupt() {
  const state = { happened: false, release: () => {} };
  const stop = () => {
    // A second Ctrl-C means: at once.
    if (state.happened) process.exit(INTERRUPTED);
    state.happened = true;
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  state.release = () => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
  };
  return state;
}

function finish(
  outcome: Outcome,
  epochs: readonly TimedEpoch[],
  options: TrainOptions,
  screen: Screen,
): number {
  const { out, lr } = options;
  if (outcome.kind === "diverged") {
    const { epoch, step } = outcome.at;
    screen.line(
      `The loss is not a number any more at step ${step} (epoch ${epoch}): ` +
        `the learning rate is probably too large. Nothing was saved.`,
    );
    screen.result({ error: "diverged", epoch, step, lr, epochs });
    return 1;
  }
  const { model, kind } = outcome;
  if (kind === "stopped") {
    const checkpoint = out
      ? `${out.replace(/\.json$/, "")}.checkpoint.json`
      : CHECKPOINT;
    writeWhole(checkpoint, modelText(model));
    screen.line(
      `Stopped. What was learned is kept in ${checkpoint}; go on with`,
    );
    screen.line(
      `  handmade train --resume ${checkpoint} --epochs ${options.epochs}` +
        `${out ? ` --out ${out}` : ""}`,
    );
    screen.result({ stopped: true, checkpoint, epochs });
    return INTERRUPTED;
  }
  const { testAccuracy } = model.progress.epochs.at(-1)!;
  if (out) writeWhole(out, modelText(model));
  screen.line(
    `Test accuracy ${percent(testAccuracy)}. ` +
      (out ? `Saved as ${out}.` : "Not saved: --out FILE would."),
  );
  screen.result({
    testAccuracy,
    epochs,
    out: out ?? null,
    settings: model.settings,
  });
  return 0;
}
