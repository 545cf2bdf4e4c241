import { fileURLToPath } from "node:url";
import type { Peer } from "./peer.ts";

/** Where to look for what a script imports; the first that has it is it. */
export const pythons: readonly string[] = ["python3", "/usr/bin/python3"];

/** Another, for another version: which is faster depends on the work. */
export const second: readonly string[] = process.env.HANDMADE_PYTHON
  ? [process.env.HANDMADE_PYTHON]
  : [];

/** Everybody, in the order of the tables. Each says itself what it can't. */
export const engineRelaxed = javascript("engine relaxed", "engine", "relaxed");
export const engineStrict = javascript("engine strict", "engine", "strict");
export const engineThreads: Peer = {
  ...javascript("engine, two threads", "engine", "relaxed", "2"),
  free: true,
};
export const nn: Peer = { ...javascript("nn", "nn"), precision: "float64" };
export const plain: Peer = {
  ...javascript("plain JavaScript", "plain"),
  ...{ precision: "float64", ours: false },
};
export const numpyDouble: Peer = {
  ...python("NumPy", "numpy_peer.py", "float64"),
  precision: "float64",
};
export const numpy = python("NumPy", "numpy_peer.py", "float32");
export const limit = theirs("128-bit FMA limit", "fma");

export const libraries: readonly Peer[] = [
  python("PyTorch", "torch_peer.py"),
  pythonAt(second, "second PyTorch", "torch_peer.py"),
  theirs("TF.js wasm", "tfjs", "wasm"),
  theirs("TF.js cpu", "tfjs", "cpu"),
  { ...theirs("ConvNetJS", "convnet"), precision: "float64" },
  theirs("brain.js", "brain"),
  plain,
];

export const ours: readonly Peer[] = [engineRelaxed, engineStrict, nn];

function javascript(name: string, file: string, ...args: string[]): Peer {
  const script = new URL(`javascript/${file}.ts`, import.meta.url);
  const command = [process.execPath, fileURLToPath(script), ...args];
  return { name, precision: "float32", ours: true, commands: [command] };
}

function theirs(name: string, file: string, ...args: string[]): Peer {
  return { ...javascript(name, file, ...args), ours: false };
}

/** The first Python that has what the script imports. */
function python(name: string, file: string, ...args: string[]): Peer {
  return pythonAt(pythons, name, file, ...args);
}

function pythonAt(
  programs: readonly string[],
  name: string,
  file: string,
  ...args: string[]
): Peer {
  const script = fileURLToPath(new URL(`python/${file}`, import.meta.url));
  const commands = programs.map((program) => [program, script, ...args]);
  return { name, precision: "float32", commands };
}
