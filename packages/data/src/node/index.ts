export {
  type MnistRecords,
  mnistFiles,
  mnistFolder,
  readMnist,
} from "./mnist.ts";
export { writePacks } from "./packs.ts";
