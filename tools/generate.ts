import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTexts } from "../packages/sandbox/build.ts";
import { fingerprint } from "./fingerprint.ts";
import { root } from "./step.ts";

const made = [
  "packages/sandbox/src/browser/frame.text.ts",
  "packages/sandbox/src/node/child.text.ts",
];
const stamp = join(root, ".cache", "generated");

/** Writes the files that other code imports and nobody commits. */
export async function generate(): Promise<void> {
  const now = fingerprint([
    "packages/sandbox/build.ts",
    "packages/sandbox/src/{runner,host,browser}/!(*.text).ts",
    "packages/judge/src/protocol.ts",
  ]);
  const present = made.every((file) => existsSync(join(root, file)));
  const upToDate = existsSync(stamp) && readFileSync(stamp, "utf8") === now;
  if (present && upToDate) return;
  await writeTexts();
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, now);
}

if (import.meta.main) await generate();
