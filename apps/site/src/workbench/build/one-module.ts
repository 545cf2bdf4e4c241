import { build } from "vite";

/**
 * A driver and the files beside it as one module, because the sandbox
 * knows only one. What it takes from `@handmade/nn` stays an import: those
 * names are the learner's.
 */
export async function asOneModule(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "esnext",
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: file,
        external: "@handmade/nn",
        preserveEntrySignatures: "strict",
        output: { format: "esm" },
      },
    },
  });
  const [outcome] = [made].flat();
  const [chunk] = outcome && "output" in outcome ? outcome.output : [];
  if (chunk?.type !== "chunk") throw new Error(`${file} made no code.`);
  return chunk.code;
}
