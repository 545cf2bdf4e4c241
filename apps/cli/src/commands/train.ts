import { existsSync } from "node:fs";
import type { Command } from "commander";
import { layerSizes, oneOf, positive, whole } from "../arguments.ts";
import { Complaint } from "../complaint.ts";
import { endRun, INTERRUPTED } from "../ending.ts";
import { checkWritable } from "../files.ts";
import { losses } from "../losses.ts";
import { readModel } from "../model.ts";
import { reporter } from "../reporter.ts";
import { count, makeScreen } from "../screen.ts";
import { activations } from "../settings.ts";
import { freshRun, resumedRun, type TrainOptions } from "../starting.ts";
import { prepare, type TimedEpoch, trainModel } from "../training.ts";

const EXAMPLES = `
Examples:
  handmade train --data quadrants
  handmade train --data mnist --layers 784,16,16,10 --out model.json
  handmade train --resume model.json --epochs 3 --out model.json
  handmade train --data flowers.csv --lr 0.01 --epochs 20
  handmade train --data mnist --activation gelu --batch 32 --engine plain

A table (.csv) has features and, in its last column, the class 0, 1, 2, …;
four fifths of its lines are learned from, one fifth tests.
The fast engine computes in float32, the plain one in float64; each gives the
same model for the same seed on every machine.
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
      "fast: WebAssembly, in float32; plain: the course's own code",
      oneOf("--engine", ["fast", "plain"]),
      "fast",
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
    ? resumedRun(options.resume, options, (key) => isGiven(command, key))
    : freshRun(options);
  const { limit, seed } = model.settings;
  const interrupt = onInterrupt();
  const data = { ...source, train: source.train.slice(0, limit ?? undefined) };
  const learning = await prepare(model, data.train);
  screen.line(
    `${model.settings.layers.join("-")} on ${source.name}: ` +
      `${count(data.train.length, source.noun)} to learn from, ` +
      `${data.test.length.toLocaleString("en-US")} to test with, seed ${seed}.`,
  );

  const times: TimedEpoch[] = [];
  const watch = reporter(
    screen,
    model.progress.goal,
    data.train.length,
    source.noun,
  );
  const outcome = await trainModel(learning, model, data, {
    onMoment: watch.onMoment,
    onEpoch(epoch, result) {
      times.push(result);
      watch.onEpoch(epoch, result);
    },
    shouldStop: () => interrupt.happened,
  });
  interrupt.release();
  return endRun(outcome, times, options.out, screen);
}

/** False for what an option is when nobody says anything. */
function isGiven(command: Command, option: string): boolean {
  return command.getOptionValueSource(option) === "cli";
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
