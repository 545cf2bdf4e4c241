import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a command of the house prints as its last line, as data. */
export async function reported(tool: string, ...words: string[]) {
  const all = [`tools/${tool}.ts`, ...words, "--json"];
  // What did harm is told, and the command fails.
  const { stdout } = await run(process.execPath, all).catch((told) => told);
  return JSON.parse(stdout);
}
