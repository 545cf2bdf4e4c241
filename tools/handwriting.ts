import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scan } from "@handmade/figures";
import { writings } from "@handmade/figures/hands.ts";
import { shrunk } from "@handmade/figures/shrunk.ts";
import {
  argmax,
  forward,
  load,
  type Network,
  prepareDrawing,
} from "@handmade/nn";
import { landingNetwork } from "./landing-network.ts";
import { root } from "./step.ts";

/** How many of some drawings a network reads right. */
export interface Measured {
  readonly drawings: number;
  /** The whole sheet shrunk to 28 by 28, and nothing else. */
  readonly shrunk: number;
  /** Through `prepareDrawing`. */
  readonly prepared: number;
}

/** The scans' width and height, as the pad makes them. */
const SIDE = 112;

/** Reads `count` drawings by script, unprepared and prepared. */
export function measure(network: Network, count = 200, seed = 1): Measured {
  const right = { shrunk: 0, prepared: 0 };
  for (const { digit, strokes } of writings(count, seed)) {
    const gray = scan(strokes, SIDE);
    const reads = (picture: number[]) =>
      argmax(forward(network, picture)) === digit ? 1 : 0;
    right.shrunk += reads(shrunk(gray, SIDE, SIDE));
    right.prepared += reads(prepareDrawing(gray, SIDE, SIDE));
  }
  return { drawings: count, ...right };
}

/** What lesson 5.4 says about the landing page's network. */
const file = "content/05-digits/04-your-own-handwriting/measured.text.ts";

/** Measures the landing page's network and writes what came out. */
export function writeMeasured(): void {
  const { model, meta } = landingNetwork();
  const network = load(readFileSync(model, "utf8"));
  const { testAccuracy } = JSON.parse(readFileSync(meta, "utf8"));
  const found = { testAccuracy, ...measure(network) };
  const text =
    "// Written by tools/handwriting.ts before every npm script.\n" +
    `export const measured = ${JSON.stringify(found)};\n`;
  writeFileSync(join(root, file), text);
}

if (import.meta.main) {
  const { model, meta } = landingNetwork();
  const network = load(readFileSync(model, "utf8"));
  const { command } = JSON.parse(readFileSync(meta, "utf8"));
  console.log(`The network of: ${command}`);
  const found = measure(network);
  const percent = (right: number) =>
    `${right} of ${found.drawings} (${((100 * right) / found.drawings).toFixed(1)} %)`;
  console.log(`only shrunk to 28 by 28: reads ${percent(found.shrunk)}`);
  console.log(`after prepareDrawing:    reads ${percent(found.prepared)}`);
}
