import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { idx } from "./idx.ts";
import { link } from "./link.ts";
import { model } from "./model.ts";
import { pack } from "./pack.ts";
import { png } from "./png.ts";
import { safetensors } from "./safetensors.ts";
import { workspace } from "./workspace.ts";

/** Every kind of file that this project reads from strangers. */
export const formats: readonly Format[] = [
  model,
  safetensors,
  idx,
  pack,
  png,
  csv,
  link,
  workspace,
];

/** @throws Error with the names there are */
export function formatNamed(name: string): Format {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  const names = formats.map((format) => format.name).join(", ");
  throw new Error(`There is no format ${name}; expected one of ${names}.`);
}
