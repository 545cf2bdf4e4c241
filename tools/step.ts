import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root folder of the house, without a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(
  /[\\/]$/,
  "",
);

/**
 * Runs a program in the root folder and shows what it prints.
 *
 * @returns its exit code; 1 if a signal ended it
 * @throws Error if it cannot be started
 */
export function step(
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...environment },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript or TypeScript file under this very Node. */
export function node(
  script: string,
  ...args: readonly string[]
): Promise<number> {
  return step(process.execPath, [script, ...args]);
}

/** The files behind the installed tools we start. */
export const bins = {
  astro: "node_modules/astro/bin/astro.mjs",
  astroCheck: "node_modules/@astrojs/check/bin/astro-check.js",
  biome: "node_modules/@biomejs/biome/bin/biome",
  handmade: "apps/cli/bin/handmade.mjs",
  knip: "node_modules/knip/bin/knip.js",
  playwright: "node_modules/@playwright/test/cli.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  svelteCheck: "node_modules/svelte-check/bin/svelte-check",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
} as const;
