import type { Leaks } from "./leaks.ts";
import type { Outcome, Row, Scene } from "./row.ts";
import type { Sequence } from "./sequence.ts";
import { skipped } from "./skipped.ts";

/** All numbers in the list: so many rows there are. */
const ROWS = 70;

/** Says what happened as it happens, and all of it at the end. */
export class Report {
  leaks: Leaks | undefined;
  sequence: Sequence | undefined;
  readonly #rows: readonly (Row | Scene)[];
  readonly #json: boolean;
  readonly #outcomes: Outcome[] = [];
  readonly #ran: string[] = [];
  readonly #absent: string[] = [];

  constructor(rows: readonly (Row | Scene)[], json: boolean) {
    this.#rows = rows;
    this.#json = json;
  }

  readonly tell = (outcome: Outcome): void => {
    const { row, where, problems, ms, stall, lost } = outcome;
    this.#outcomes.push(outcome);
    const name = this.#rows.find(({ number }) => number === row)?.name;
    const held = problems.length === 0 ? "✓" : "✗";
    const gap = stall === undefined ? "" : `, page still for ${stall} ms`;
    this.#say(`${held} ${row} ${name} (${where}, ${ms} ms${gap})`);
    for (const problem of problems) this.#say(`    ${problem}`);
    if (lost) this.#say("    played again: the sandbox's process had died");
  };

  note(engine: string, ran: boolean): void {
    (ran ? this.#ran : this.#absent).push(engine);
  }

  /** @returns the exit code */
  end(isWhole: boolean): number {
    const failed = new Set(
      this.#outcomes
        .filter(({ problems }) => problems.length > 0)
        .map(({ row }) => row),
    );
    const tried = new Set(this.#outcomes.map(({ row }) => row));
    const { leaks, sequence } = this;
    const stalls = this.#outcomes.flatMap(({ stall }) => stall ?? []);
    const all = {
      rows: ROWS,
      passed: tried.size - failed.size,
      failed: [...failed],
      skipped: isWhole && !sequence ? skipped : [],
      leaks: leaks?.leaked.length ?? null,
      probes: leaks ?? null,
      browsers: this.#ran,
      absent: this.#absent,
      // Rows in which the sandbox's process died; the page lived.
      framesLost: this.#outcomes.flatMap(({ lost, row }) => (lost ? row : [])),
      longestStallMs: Math.max(0, ...stalls),
      recoveryMs: quantiles(
        this.#outcomes.flatMap(({ recovery }) => recovery ?? []),
      ),
      sequence: sequence ?? null,
    };
    for (const name of this.#absent)
      this.#say(`${name} is not on this machine: nothing ran in it.`);
    this.#say(
      `${all.passed} of ${tried.size} rows held, ${all.skipped.length} skipped, ` +
        `${all.leaks ?? "?"} leaks; the page stood still for ${all.longestStallMs} ms at most.`,
    );
    if (sequence) this.#say(inWords(sequence));
    if (leaks && leaks.leaked.length + leaks.blind.length > 0)
      this.#say(
        `leaked: ${leaks.leaked}; unheard without walls: ${leaks.blind}`,
      );
    if (this.#json) console.log(JSON.stringify(all));
    const isLeaky = leaks && leaks.leaked.length + leaks.blind.length > 0;
    const isLame = sequence && sequence.problems.length > 0;
    return failed.size > 0 || isLeaky || isLame ? 1 : 0;
  }

  #say(line: string): void {
    (this.#json ? console.error : console.log)(line);
  }
}

/** From Check to a verdict right after a program had to be ended. */
function quantiles(times: number[]) {
  if (times.length === 0) return null;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(at);
  return { kills: times.length, p50, p95, p99 };
}

function inWords({ rows, seed, before, after, problems }: Sequence): string {
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
  return [
    `${rows} rows in one tab (seed ${seed}): ${mib(before.bytes)} MiB before, ` +
      `${mib(after.bytes)} MiB after; workers ${before.workers} and ` +
      `${after.workers}, frames ${before.frames} and ${after.frames}.`,
    ...problems,
  ].join("\n");
}
