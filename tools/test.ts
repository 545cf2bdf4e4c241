import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { ensureChromium } from "./chromium.ts";
import { bins, root, step } from "./step.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), "handmade-"));

/** Everything CI runs, in the order in which it fails fastest. */
async function everything(): Promise<Tally[]> {
  process.env.CHROME_PATH = ensureChromium();
  const order = await check();
  return [
    { passed: order.passed, failed: order.failed.length },
    await units(),
    one(await build()),
    verified(),
    await endToEnd(),
  ];
}

async function units(): Promise<Tally> {
  const file = join(reports, "units.json");
  const code = await step(process.execPath, [
    bins.vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = read(file);
  return tally(report?.numPassedTests, report?.numFailedTests, code);
}

async function endToEnd(): Promise<Tally> {
  const file = join(reports, "browser.json");
  const code = await step(process.execPath, [bins.playwright, "test"], {
    HANDMADE_REPORT: file,
  });
  const stats = read(file)?.stats;
  return tally(stats?.expected, sum(stats?.unexpected, stats?.flaky), code);
}

/** Every exercise whose programs are all judged as they should be. */
function verified(): Tally {
  const text = printedBy(bins.handmade, "verify", "--json");
  const last = text.trim().split("\n").at(-1) ?? "";
  const report = last.startsWith("{") ? JSON.parse(last) : undefined;
  if (!report) return one(false);
  const bad = report.exercises.filter(
    (row: Record<string, string[]>) =>
      row.falseAccepts!.length +
      row.falseRejects!.length +
      row.hintsMissed!.length,
  ).length;
  const problems: string[] = report.problems ?? [];
  for (const problem of problems) console.error(problem);
  console.log(`\n— exercises verified\n${last}`);
  return {
    passed: report.exercises.length - bad,
    failed: bad + problems.length,
  };
}

function printedBy(...args: string[]): string {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  try {
    return execFileSync(process.execPath, args, options);
  } catch (problem) {
    return String((problem as { stdout?: string }).stdout ?? "");
  }
}

/** A run that failed without a failing test has failed once. */
function tally(passed = 0, failed = 0, code = 0): Tally {
  return { passed, failed: failed || (code || passed === 0 ? 1 : 0) };
}

function one(held: boolean): Tally {
  return { passed: held ? 1 : 0, failed: held ? 0 : 1 };
}

function sum(...numbers: (number | undefined)[]): number {
  return numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
}

// biome-ignore lint/suspicious/noExplicitAny: two tools' own report formats
function read(file: string): any {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

const tallies = await everything();
const passed = sum(...tallies.map((part) => part.passed));
const failed = sum(...tallies.map((part) => part.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
