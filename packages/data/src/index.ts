export { parseCsv, type Table } from "./csv.ts";
export {
  type DigitSample,
  Digits,
  everyNth,
  PIXELS,
  RECORD,
  toDigits,
  toRecords,
} from "./digits.ts";
export { DataError, type DataProblem } from "./errors.ts";
export { type IdxImages, parseIdxImages, parseIdxLabels } from "./idx.ts";
export { parseJson } from "./json.ts";
export { checkManifest, type Manifest, type Pack } from "./manifest.ts";
export {
  type LoadedPack,
  type LoadOptions,
  loadManifest,
  loadPack,
  type Progress,
} from "./pack.ts";
export {
  readSafetensors,
  type Safetensors,
  type Tensor,
} from "./safetensors.ts";
export {
  makeCircles,
  makeMoons,
  makeQuadrants,
  makeSpirals,
  type Point,
  type ToyName,
  type ToySet,
  toySets,
} from "./toys.ts";
