import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { bins, root } from "./step.ts";

const NAMES =
  process.platform === "win32"
    ? ["chrome.exe", "msedge.exe"]
    : [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome",
        "microsoft-edge",
      ];

/** Switches for a quiet browser that asks nobody anything. */
export const chromiumArgs: readonly string[] = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium refuses its own sandbox when it is run by root.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/**
 * Where a Chromium is: `CHROME_PATH`, then the system's, then
 * Playwright's own. Undefined if there is none.
 *
 * @throws Error if `CHROME_PATH` names a file that does not exist
 */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH is ${named}, and there is no such file.`);
  return [named, ...onPath(), ...wellKnown(), chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/**
 * Finds a Chromium or installs one: Playwright's download first, then
 * the distribution's package where we may install it.
 *
 * @throws Error with one sentence when neither is possible
 */
export function ensureChromium(): string {
  const found = chromiumPath();
  if (found) return found;
  console.log("No Chromium found; installing one for the browser tests …");
  const quiet = { cwd: root, stdio: "ignore", timeout: 300_000 } as const;
  spawnSync(process.execPath, [bins.playwright, "install", "chromium"], quiet);
  if (!chromiumPath() && process.getuid?.() === 0) {
    spawnSync("apt-get", ["update"], quiet);
    spawnSync("apt-get", ["install", "-y", "chromium"], quiet);
  }
  const installed = chromiumPath();
  if (installed) return installed;
  throw new Error(
    "The browser tests need a Chromium and none could be installed: install " +
      "Chrome or Chromium, or set CHROME_PATH to one, then run this again.",
  );
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function wellKnown(): string[] {
  const windows = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]);
  return [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...windows,
  ];
}
