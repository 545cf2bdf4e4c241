import { bins, node } from "./step.ts";

/** What `npm run check` looks at; doors are walked by a test. */
const checks: readonly (readonly [name: string, ...args: string[]])[] = [
  ["format and lint", bins.biome, "ci", "--colors=off", "."],
  ["prose format", bins.prettier, "--check", "content/**/*.mdx"],
  ["types", bins.tsc, "--project", "tsconfig.json"],
  [
    "types of nn, with neither DOM nor Node",
    bins.tsc,
    "--project",
    "packages/nn",
  ],
  ["types of the pages", bins.astroCheck, "--root", "apps/site"],
  [
    "types of the components",
    bins.svelteCheck,
    "--tsconfig",
    "./tsconfig.svelte.json",
    "--fail-on-warnings",
  ],
  ["doors", bins.vitest, "run", "tools/doors.test.ts"],
  ["nothing dead", bins.knip, "--no-progress"],
];

/** Runs every check, the failing ones included. */
export async function check(): Promise<{ passed: number; failed: string[] }> {
  const failed: string[] = [];
  for (const [name, script, ...args] of checks) {
    console.log(`\n— ${name}`);
    if (await node(script!, ...args)) failed.push(name);
  }
  return { passed: checks.length - failed.length, failed };
}

if (import.meta.main) {
  const { failed } = await check();
  if (failed.length) console.error(`\nNot in order: ${failed.join(", ")}.`);
  process.exit(failed.length ? 1 : 0);
}
