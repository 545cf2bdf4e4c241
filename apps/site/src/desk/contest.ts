import { tellCount } from "@handmade/figures/words.ts";

/** What is told of one who trains. */
export interface Told {
  readonly phase: string;
  readonly pictures: number;
  /** Pictures per second. */
  readonly rate?: number;
}

/** What the build's name means to a reader. */
export const BUILDS: Readonly<Record<string, string>> = {
  relaxed: "WebAssembly, relaxed SIMD, one thread",
  strict: "WebAssembly, SIMD, one thread",
};

/** How many times as fast the engine is; undefined until both have run. */
export function ratioOf(yours: Told, engine: Told): number | undefined {
  if (!yours.rate || !engine.rate) return undefined;
  return engine.rate / yours.rate;
}

/** "84 times as fast", "1.4 times as fast". */
export function tellRatio(ratio: number): string {
  const number = ratio >= 10 ? tellCount(ratio) : ratio.toFixed(1);
  return `${number} times as fast`;
}

/**
 * The race in a sentence for those who do not see the bars. It changes
 * when something happens, not with every number.
 */
export function tellRace(yours: Told, engine: Told): string {
  const ratio = ratioOf(yours, engine);
  if (engine.phase === "broke") return "The engine has stopped by itself.";
  if (engine.phase !== "finished" || ratio === undefined) return "";
  if (yours.phase === "finished")
    return `Both have finished; the engine was ${tellRatio(ratio)}.`;
  const seconds = engine.pictures / engine.rate!;
  return (
    `The engine has finished: ${tellCount(engine.pictures)} pictures in ` +
    `${seconds.toFixed(seconds < 10 ? 2 : 0)} seconds.`
  );
}
