import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const here = fileURLToPath(new URL(".", import.meta.url));

const options = [
  "--runtime stub -O3 --noAssert --converge --importMemory",
  "--disableWarning 112", // v128 goes between our own files only
]
  .join(" ")
  .split(" ");

/**
 * Compiles the kernels and writes each build as a module that holds its
 * bytes as text. Node, Vite and workers all read a module, and no page
 * has to know where a .wasm file ended up. Not kept in the repository.
 */
export async function writeKernels(): Promise<void> {
  for (const [name, features] of Object.entries(builds))
    for (const shared of [false, true])
      await write(shared ? `${name}-shared` : name, [
        ...features,
        ...(shared ? SHARED : []),
      ]);
}

/** What the compiler is told for each build. */
export const builds = {
  strict: ["--enable", "simd"],
  relaxed: ["--enable", "simd", "--enable", "relaxed-simd"],
};

/** For memory that threads share: as much as addresses reach. */
const SHARED = [
  ...["--enable", "threads", "--sharedMemory"],
  ...["--maximumMemory", "65536"],
];

async function write(name: string, features: string[]): Promise<void> {
  const bytes = (await compile("index.ts", features)).toString("base64");
  writeFileSync(
    join(here, "src", `${name}.text.ts`),
    "// biome-ignore-all lint: written by `node packages/engine/build.ts`\n" +
      `export const wasm =\n  "${bytes}";\n`,
  );
}

/** The bytes of a file of assembly/ and all that it imports. */
export async function compile(
  name: string,
  features: string[],
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "engine-"));
  try {
    const file = join(folder, "kernels.wasm");
    const entry = join(here, "assembly", name);
    const { error, stderr } = await asc.main([
      entry,
      ...["--outFile", file, "--baseDir", here],
      ...options,
      ...features,
    ]);
    if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.main) await writeKernels();
