import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { Complaint } from "./complaint.ts";

/** Folders above a file in which a project's list may stand. */
const ABOVE = 4;
/** Bytes; the list of a project is shorter. */
const LIST = 4 * 2 ** 20;

/**
 * Has somebody say yes to a program that was not written here. It gets
 * no rights of theirs either way; but whose it is, they should know.
 *
 * @throws Complaint without a yes, or where nobody can be asked
 */
export async function askWhetherToRun(path: string): Promise<void> {
  const sign = foreignSign(path);
  if (!sign) return;
  const told = `${path} was not written here: ${sign}.`;
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new Complaint(`${told} Read it, then run it with --yes.`);
  const asking = createInterface({
    input: process.stdin,
    output: process.stderr,
  });
  const answer = await asking.question(
    `${told}\nIt runs in a process of its own, without files and network. Run it? (no) `,
  );
  asking.close();
  if (!/^y(es)?$/i.test(answer.trim()))
    throw new Complaint(`${path} was not run; expected a yes.`);
}

/** What says that a file came from elsewhere, if anything does. */
function foreignSign(path: string): string | undefined {
  // What Windows writes beside a file that a browser or a mail brought.
  if (existsSync(`${path}:Zone.Identifier`)) return "it was downloaded";
  let folder = dirname(resolve(path));
  for (let i = 0; i < ABOVE; i++) {
    if (isSavedProject(join(folder, "project.json")))
      return `${folder} holds a project that was saved as a file`;
    folder = dirname(folder);
  }
  return undefined;
}

/** Whether a file is the list of a project that a browser saved. */
function isSavedProject(path: string): boolean {
  try {
    if (statSync(path).size > LIST) return false;
    return JSON.parse(readFileSync(path, "utf8")).format === "handmade-work";
  } catch {
    return false;
  }
}
