/**
 * Makes a fresh clone usable: installs when the lock file changed and
 * finds a Node that runs TypeScript. Plain JavaScript for Node 20.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const stamp = join(modules, ".handmade-lock");

/**
 * Installs the locked packages unless they are already there.
 *
 * @throws Error with one sentence when npm cannot
 */
export function prepare() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  console.error("Installing (about a minute, once) …");
  // `ci` would delete the very Node this may be running under.
  const verb = existsSync(modules) ? "install" : "ci";
  const { status } = npm([verb, "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0)
    throw new Error(
      `npm ${verb} failed (exit code ${status}); its own words stand above. ` +
        "Check the network or the registry, then run the same command again.",
    );
  writeFileSync(stamp, wanted);
}

/**
 * The path of a Node that is at least version 24: the one npm installed,
 * or the one running now.
 *
 * @throws Error with one sentence when there is none
 */
export function node24() {
  const names = ["node", "node.exe"].map((name) => join(modules, ".bin", name));
  for (const path of [...names, process.execPath])
    if (existsSync(path) && majorOf(path) >= 24) return path;
  throw new Error(
    `Handmade runs on Node 24, and npm has none for ${process.platform}-` +
      `${process.arch}; found ${process.version}. ` +
      "Install Node 24 or newer, then run the same command again.",
  );
}

function majorOf(path) {
  try {
    const version = execFileSync(path, ["--version"], { encoding: "utf8" });
    return Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function npm(args) {
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  const own = process.env.npm_execpath;
  return own
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync(["npm", ...args].join(" "), { ...options, shell: true });
}
