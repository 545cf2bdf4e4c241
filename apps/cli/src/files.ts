import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { Complaint, codeOf, messageOf } from "./complaint.ts";

/**
 * The bytes of a file that the user named.
 *
 * @param what - How to call it: "the model".
 */
export function readNamed(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "it is a folder",
      EACCES: "it may not be read",
    };
    throw new Complaint(
      `${path} cannot be read as ${what}: ` +
        `${reason[codeOf(error)] ?? messageOf(error)}; expected a file.`,
    );
  }
}

/** Complains now if a file could not be written to `path` later. */
export function checkWritable(path: string, option: string): void {
  const folder = dirname(path);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Complaint(
      `${option} is ${path}, but ${folder} is not a folder that can be ` +
        "written to; expected one that exists.",
    );
  }
  if (existsSync(path) && !statSync(path).isFile())
    throw new Complaint(
      `${option} is ${path}, which is not a file; expected a file name.`,
    );
}

/** Writes all or nothing: half a file never stands under the name. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Complaint(
      `${path} could not be written: ${messageOf(error)}; expected a ` +
        "place with room.",
    );
  }
}
