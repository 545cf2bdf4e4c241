import { confusion } from "@handmade/nn";
import type { Command } from "commander";
import { Complaint } from "../complaint.ts";
import { type Settings, sizesOf } from "../model.ts";
import { readNetwork } from "../network.ts";
import { count, makeScreen, percent, type Screen } from "../screen.ts";
import { openTests, type Source } from "../sources.ts";

const EXAMPLES = `
Examples:
  handmade test model.json --data mnist
  handmade test model.json --json
  handmade test model.safetensors --data mnist

Without --data, the part of the model's own data that it never learned
from. A table it does not know is used whole. JSON: { "testAccuracy",
"confusion" }; rows of the confusion matrix are the truth.
`;

export function addTest(program: Command, exit: (code: number) => void): void {
  program
    .command("test")
    .description("measure a model on what it has never seen")
    .argument(
      "<model>",
      "what handmade train wrote, or a model from the last page",
    )
    .option("--data <set>", "mnist, a toy set or FILE.csv")
    .option("--json", "print the result as JSON, last line of output", false)
    .addHelpText("after", EXAMPLES)
    .action((model, options) => exit(test(model, options)));
}

function test(path: string, options: { data?: string; json: boolean }): number {
  const screen = makeScreen(options.json);
  const { network, pixels, settings } = readNetwork(path);
  const { data, dataSha256, seed } = settings ?? unknownTo(path, options.data);
  const source = openTests(options.data ?? data, pixels, seed, dataSha256);
  checkFit(path, sizesOf(network), source);
  const table = confusion(network, source.test);
  const right = table.reduce((sum, row, k) => sum + row[k]!, 0);
  const testAccuracy = right / source.test.length;
  screen.line(
    `${count(right, source.noun)} of ${source.test.length.toLocaleString("en-US")} ` +
      `of ${source.name} told right: ${percent(testAccuracy)}.`,
  );
  showTable(table, screen);
  screen.result({ testAccuracy, confusion: table });
  return 0;
}

/** A model that does not say what it learned from is asked about it. */
function unknownTo(
  path: string,
  data: string | undefined,
): Pick<Settings, "data" | "dataSha256" | "seed"> {
  if (data === undefined)
    throw new Complaint(
      `${path} does not say what it learned from; expected --data, as in ` +
        "--data mnist.",
    );
  return { data, dataSha256: null, seed: 1 };
}

function checkFit(path: string, sizes: number[], source: Source): void {
  const { name, inputs, classes, noun } = source;
  if (sizes[0] !== inputs)
    throw new Complaint(
      `${path} reads ${sizes[0]} numbers, but a ${noun} of ${name} is ` +
        `${inputs}; expected data like that it was trained on.`,
    );
  if (classes > sizes.at(-1)!)
    throw new Complaint(
      `${path} tells ${sizes.at(-1)} classes apart, but ${name} has ` +
        `${classes}; expected data like that it was trained on.`,
    );
}

/** Wider tables than this do not fit a terminal; JSON has them all. */
const MOST_COLUMNS = 20;

function showTable(table: readonly number[][], screen: Screen): void {
  if (table.length > MOST_COLUMNS) return;
  const largest = Math.max(...table.flat());
  const width = Math.max(3, String(largest).length) + 1;
  const cells = (values: readonly (number | string)[]) =>
    values.map((value) => String(value).padStart(width)).join("");
  screen.line("");
  screen.line(`truth ↓ answer → ${cells([...table.keys()])}`.trimEnd());
  table.forEach((row, label) => {
    const dots = row.map((value) => (value === 0 ? "·" : value));
    screen.line(`${String(label).padStart(15)}  ${cells(dots)}`);
  });
}
