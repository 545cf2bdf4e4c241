import {
  createSystem,
  createVirtualTypeScriptEnvironment,
  type VirtualTypeScriptEnvironment,
} from "@typescript/vfs";
import { createWorker } from "@valtown/codemirror-ts/worker";
import { expose } from "comlink";
import ts from "typescript";
import { assembleOwnLibrary } from "../../graduation/assemble.ts";
import { libraries } from "./libraries.ts";
import { composePassed, composeText, composeWrong } from "./programs.ts";

let folder: Readonly<Record<string, string>> = {};

/** The learner's folder as a TypeScript project, held in memory. */
function openFolder(): VirtualTypeScriptEnvironment {
  const files = libraries();
  for (const [name, text] of Object.entries(folder))
    files.set(`/${name}`, text);
  const roots = ["/console.d.ts", ...Object.keys(folder).map((n) => `/${n}`)];
  return createVirtualTypeScriptEnvironment(createSystem(files), roots, ts, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts"],
    types: [],
    strict: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
}

const service = {
  ...createWorker(openFolder),
  assembleOwnLibrary,
  composePassed,
  composeText,
  composeWrong,
  /** The other files of the learner's folder; before `initialize`. */
  setFolder(files: Readonly<Record<string, string>>): void {
    folder = files;
  },
};

export type LanguageService = typeof service;

expose(service);
