import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const program = fileURLToPath(new URL("../bin/handmade.mjs", import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real program as a child process, in a folder of its own. */
export function start(
  args: readonly string[],
  cwd: string,
): { child: ChildProcess; finished: Promise<Finished> } {
  const child = spawn(process.execPath, [program, ...args], { cwd });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (piece) => {
    stdout += piece;
  });
  child.stderr.on("data", (piece) => {
    stderr += piece;
  });
  const finished = new Promise<Finished>((done) => {
    child.on("close", (code) => done({ code, stdout, stderr }));
  });
  return { child, finished };
}

export function run(args: readonly string[], cwd: string): Promise<Finished> {
  return start(args, cwd).finished;
}

/** As on a command line: words with spaces between them. */
export function handmade(line: string, cwd: string): Promise<Finished> {
  return run(line.split(" ").filter(Boolean), cwd);
}

/** The JSON object on the last line of standard output. */
export function lastLine({ stdout }: Finished) {
  return JSON.parse(stdout.trimEnd().split("\n").at(-1)!);
}

/** A folder that goes away with the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "handmade-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Resolves when the child has printed something that matches. */
export function printed(child: ChildProcess, what: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let text = "";
    child.stdout!.on("data", (piece) => {
      text += piece;
      if (what.test(text)) done(text);
    });
    child.on("close", () => failed(new Error(`ended with: ${text}`)));
  });
}
