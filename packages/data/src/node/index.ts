export {
  type MnistRecords,
  mnistFiles,
  mnistFolder,
  readMnist,
  smallPart,
} from "./mnist.ts";
export { writePacks } from "./packs.ts";
