import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Scene } from "../row.ts";

const handmade = fileURLToPath(
  new URL("../../../apps/cli/bin/handmade.mjs", import.meta.url),
);

/** What a program does that wants more than it may have. */
const attempts = (folder: string) => `const tried: string[] = [];
const attempt = async (name: string, act: () => any) => {
  try { const got = await act(); if (got !== undefined) tried.push(name); } catch {}
};
const g = globalThis as any;
const dynamic = (name: string) => g.Function("name", "return import(name)")(name);
await attempt("process", () => g.process?.env.HANDMADE_SECRET);
await attempt("binding", () => g.process?.binding("fs"));
await attempt("builtin", () => g.process?.getBuiltinModule("node:fs").readFileSync(${JSON.stringify(join(folder, "secret"))}, "utf8"));
await attempt("require", () => g.require?.("fs"));
await attempt("shell", () => g.process?.getBuiltinModule("node:child_process").execFileSync("touch", [${JSON.stringify(join(folder, "spawned"))}]));
await attempt("write", () => [g.process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(join(folder, "written"))}, "x")]);
await attempt("text", () => dynamic("node:fs"));
await attempt("fetch", () => g.fetch?.(${JSON.stringify("data:text/plain,x")}));
export function neuron() { throw new Error("got: " + (tried.join(" ") || "nothing")); }
`;

export default {
  number: 69,
  kind: "attack",
  name: "a stranger's program in the terminal",
  where: "terminal",
  async play() {
    const folder = mkdtempSync(join(tmpdir(), "handmade-"));
    const project = join(folder, "handmade-work");
    mkdirSync(project);
    const list = JSON.stringify({ format: "handmade-work", version: 1 });
    writeFileSync(join(project, "project.json"), list);
    writeFileSync(join(folder, "secret"), "the secret");
    const file = join(project, "neuron.ts");
    writeFileSync(file, attempts(folder));
    const check = (...more: string[]) =>
      spawnSync(
        process.execPath,
        [handmade, "check", "1.1", "--file", file, ...more],
        { encoding: "utf8", env: { ...process.env, HANDMADE_SECRET: "s" } },
      );
    const made = () =>
      ["spawned", "written"].filter((name) => existsSync(join(folder, name)));
    const problems: string[] = [];

    const asked = check();
    if (asked.status !== 2 || !/not written here/.test(asked.stderr))
      problems.push(`without a yes: ${asked.status} ${asked.stderr}`);
    const told = check("--yes");
    if (told.status !== 1 || !/got: nothing/.test(told.stdout))
      problems.push(`with a yes: ${told.status} ${told.stdout}`);
    problems.push(...made().map((name) => `${name} was made`));

    // Without walls the same program gets it all.
    const free = execFileSync(
      process.execPath,
      [
        "--input-type=module-typescript",
        "--eval",
        `${attempts(folder)} try { neuron(); } catch (e) { console.log(e.message); }`,
      ],
      { encoding: "utf8", env: { ...process.env, HANDMADE_SECRET: "s" } },
    );
    for (const name of ["process", "builtin", "shell", "fetch"])
      if (!free.includes(name)) problems.push(`blind: ${name} in ${free}`);
    if (made().length !== 2) problems.push(`blind: only ${made()} was made`);
    rmSync(folder, { recursive: true, force: true });
    return problems;
  },
} satisfies Scene;
