import { loadEngine } from "@handmade/engine";
import { EngineRun } from "./engine-run.ts";
import { picturesOf } from "./pictures.ts";
import { obey } from "./working.ts";

obey(async () => {
  const engine = await loadEngine("fastest");
  return {
    build: engine.build,
    make: (settings, train, test) =>
      new EngineRun(engine, settings, picturesOf(train), picturesOf(test)),
  };
});
