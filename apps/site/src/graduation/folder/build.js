// Takes the types out of src/ and writes lib/. Needs Node 22.13 or newer.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";

const here = import.meta.dirname;
const names = readdirSync(join(here, "src"), { recursive: true });
for (const name of names.filter((name) => name.endsWith(".ts"))) {
  const source = readFileSync(join(here, "src", name), "utf8");
  const code = stripTypeScriptTypes(source).replace(
    /(\bfrom\s*|\bimport\s*)(["'])(\.[\w./-]+)\.ts\2/g,
    "$1$2$3.js$2",
  );
  const path = join(here, "lib", name.replace(/ts$/, "js"));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
