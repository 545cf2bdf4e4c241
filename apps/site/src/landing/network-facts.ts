import { publicDir } from "astro:config/server";
import { existsSync, readFileSync } from "node:fs";

/** How the landing page's network was made, and how well it reads. */
export interface NetworkFacts {
  readonly command: string;
  readonly layers: readonly number[];
  readonly seed: number;
  /** From 0 to 1. */
  readonly testAccuracy: number;
}

/** What the build wrote beside the network; undefined before a build. */
export function readFacts(): NetworkFacts | undefined {
  const file = new URL("models/landing.meta.json", publicDir);
  if (!existsSync(file)) return;
  return JSON.parse(readFileSync(file, "utf8"));
}
