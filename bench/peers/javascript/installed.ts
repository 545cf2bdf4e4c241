import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../package.json", import.meta.url));

/**
 * A package of the peers' own folder.
 *
 * @typeParam T what we use of it: its own types need not be installed
 * @throws Error with what to do if it is not there
 */
export function installed<T>(name: string): T {
  try {
    return require(name);
  } catch (error) {
    if ((error as { code?: string }).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error(
      `${name} is not installed (npm ci --prefix bench/peers does it)`,
    );
  }
}

export function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** The file that a program gets which asks for this package. */
export function pathOf(name: string): string {
  return require.resolve(name);
}
