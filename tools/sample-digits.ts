import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RECORD } from "../packages/data/src/index.ts";
import { readMnist, smallPart } from "../packages/data/src/node/index.ts";
import { root } from "./step.ts";

const COUNT = 100;

/**
 * Writes the first hundred training pictures of the small pack as text,
 * so that figures can draw real digits before any pack is fetched, and
 * without JavaScript.
 */
export function writeSampleDigits(): void {
  const { train } = smallPart(readMnist());
  const records = Buffer.from(train.subarray(0, COUNT * RECORD));
  writeFileSync(
    join(root, "packages/figures/src/hundred.text.ts"),
    "// biome-ignore-all lint: written by `node tools/generate.ts`\n" +
      `export const hundred = "${records.toString("base64")}";\n`,
  );
}
