import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Row, Scene } from "./row.ts";

const folder = new URL("rows/", import.meta.url);

/** Every row, in the order of their numbers. */
export async function readRows(): Promise<(Row | Scene)[]> {
  const names = readdirSync(fileURLToPath(folder)).sort();
  const modules = await Promise.all(
    names.map((name) => import(new URL(name, folder).href)),
  );
  return modules.map((module) => module.default as Row | Scene);
}
