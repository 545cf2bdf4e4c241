import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lock, lockFaults, type Report, warnings } from "./packages.ts";
import { root } from "./step.ts";

/**
 * Advisories that do not concern us, by their address, each with its
 * reason. SECURITY.md tells of those that no registry's list has.
 */
const accepted: Readonly<Record<string, string>> = {};

const read = (name: string) =>
  JSON.parse(readFileSync(join(root, name), "utf8"));
const lock: Lock = read("package-lock.json");
const faults = lockFaults(lock, read("package.json").allowScripts);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0)
  console.log("✓ every package is held to its contents and runs no script");

const asked = spawnSync("npm", ["audit", "--json"], {
  cwd: root,
  encoding: "utf8",
  shell: process.platform === "win32",
});
const report = parse(asked.stdout);
if (!report?.vulnerabilities) {
  console.error("The registry in use did not answer what is known of them.");
  process.exit(faults.length > 0 ? 1 : 2);
}
const { open, excused, unused } = warnings(report, accepted);
for (const line of excused) console.log(`– ${line}`);
for (const line of open) console.error(`✗ ${line}`);
for (const url of unused) console.error(`✗ no longer reported: ${url}`);
if (open.length === 0) console.log("✓ nothing else is known of them");
process.exit(faults.length + open.length + unused.length > 0 ? 1 : 0);

function parse(text: string): Report | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
