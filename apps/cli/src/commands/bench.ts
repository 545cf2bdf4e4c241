import { cpus } from "node:os";
import type { Command } from "commander";
import { whole } from "../arguments.ts";
import { compare, openBout, ROUNDING, race, type Spread } from "../racing.ts";
import { makeScreen, type Screen } from "../screen.ts";

const EXAMPLES = `
Examples:
  handmade bench
  handmade bench --rounds 15 --json

The course's network, 784-16-16-10 with leaky ReLU and cross-entropy, learns
from one picture of MNIST at a time: in the course's plain code, and in the
engine. Both begin with the same weights and see the same pictures. Before
they are timed, their losses and weights are compared; if they differ by more
than rounding, nothing is timed and the exit code is 1.

JSON: { "machine", "build", "largestDifference", "plain", "engine", "ratio" },
the last three as { "min", "median", "max" }: pictures per second, and how
many times as fast the engine is, round by round.
`;

export function addBench(program: Command, exit: (code: number) => void): void {
  program
    .command("bench")
    .description("how fast is the engine here, against plain code?")
    .option(
      "--rounds <n>",
      "measured in turn so often",
      whole("--rounds", 1),
      5,
    )
    .option("--json", "print the result as JSON, last line of output", false)
    .addHelpText("after", EXAMPLES)
    .action(async ({ rounds, json }) => exit(await bench(rounds, json)));
}

async function bench(rounds: number, json: boolean): Promise<number> {
  const screen = makeScreen(json);
  const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${process.version}`;
  const bout = await openBout();
  const { build } = bout;
  screen.line("784-16-16-10 learns from one picture at a time.");
  const largestDifference = compare(bout);
  const isSame = largestDifference <= ROUNDING;
  screen.line(
    `After 1, 10 and 100 updates no loss, weight or bias differs by more ` +
      `than ${largestDifference.toExponential(1)}: ` +
      `${isSame ? "rounding" : `more than rounding, ${ROUNDING}`}.`,
  );
  if (!isSame) {
    screen.line("One of the two is wrong, so how fast they are says nothing.");
    screen.result({ machine, build, largestDifference });
    return 1;
  }
  const { plain, engine, ratio } = race(bout, rounds, (round) => {
    screen.draft(`round ${round} of ${rounds}`);
  });
  tell(screen, "plain code", plain);
  tell(screen, "engine", engine);
  screen.line(
    `The engine (${build} SIMD) is ${number(ratio.median)} times as fast ` +
      `(${number(ratio.min)} to ${number(ratio.max)}).`,
  );
  screen.result({ machine, build, largestDifference, plain, engine, ratio });
  return 0;
}

/** Pictures of MNIST that training learns from. */
const EPOCH = 60_000;

function tell(screen: Screen, name: string, { min, median, max }: Spread) {
  screen.line(
    `${name.padEnd(10)} ${number(median).padStart(9)} pictures a second ` +
      `(${number(min)} to ${number(max)}); an epoch of MNIST takes ` +
      `${(EPOCH / median).toPrecision(2)} s.`,
  );
}

/** Three digits, thousands apart. */
function number(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString("en-US");
}
