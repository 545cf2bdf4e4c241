import { formats } from "../../fuzz/formats.ts";
import { examine } from "../../fuzz/guard.ts";
import type { Scene } from "../row.ts";

/** So many damaged files of each kind, after those that are kept. */
const INPUTS = 500;

export default {
  number: 67,
  kind: "attack",
  name: "files of numbers from strangers",
  where: "terminal",
  async play() {
    const problems: string[] = [];
    for (const format of formats) {
      const until = Date.now() + 60_000;
      const extent = { seed: 1, until, inputs: INPUTS };
      const { findings, refused } = await examine(format, extent);
      problems.push(
        ...findings.map(
          ({ what, file }) => `${format.name}: ${what} (${file})`,
        ),
      );
      // A link is not refused in words: the figure stays as it was.
      if (refused === 0 && format.refusals.length > 0)
        problems.push(`${format.name}: nothing was refused`);
    }
    return problems;
  },
} satisfies Scene;
