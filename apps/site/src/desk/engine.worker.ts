import { type Engine, loadEngine } from "@handmade/engine";
import { EngineRun } from "./engine-run.ts";
import { picturesOf } from "./pictures.ts";
import { obey } from "./working.ts";

obey(async () => {
  const engine = await load();
  return {
    build: engine.build,
    make: (settings, train, test, from) =>
      new EngineRun(
        engine,
        settings,
        picturesOf(train),
        picturesOf(test),
        from,
      ),
  };
});

/** Some browsers have no WebAssembly, or none with SIMD. */
async function load(): Promise<Engine> {
  try {
    return await loadEngine("fastest");
  } catch (error) {
    throw new Error(
      `This browser does not run it (${(error as Error).message}). Yours ` +
        "goes on without.",
    );
  }
}
