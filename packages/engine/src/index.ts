export { accuracyOf } from "./accuracy.ts";
export { type Build, type Engine, loadEngine, mayRelax } from "./engine.ts";
export { EngineError, type EngineProblem } from "./errors.ts";
export type { Predictor } from "./predictor.ts";
export type { Product } from "./product.ts";
export type { SampleLike } from "./samples.ts";
export type {
  EnginePosition,
  Progress,
  Trainer,
  TrainerSettings,
} from "./trainer.ts";
export type { Optimizer } from "./words.ts";
