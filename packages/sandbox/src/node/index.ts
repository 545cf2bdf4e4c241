import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { defaultLimits, type Sandbox } from "@handmade/judge";
import { Guard } from "../host/guard.ts";
import { childText } from "./child.text.ts";

const HEAP_MEGABYTES = 512;

/**
 * No file, no child, no addon, no text turned into code. Node 24 has no
 * switch for the network: the runner takes away the ways to it.
 */
const SWITCHES = [
  "--permission",
  "--disallow-code-generation-from-strings",
  `--max-old-space-size=${HEAP_MEGABYTES}`,
  "--no-addons",
  "--no-warnings",
  "--input-type=module",
  "--eval",
  childText,
];

/** A place for foreign code: one Node process for each program. */
export function nodeSandbox(): Sandbox {
  const running = new Set<ChildProcess>();
  let spare: ChildProcess | undefined = start(running);

  const endAll = () => {
    for (const child of running) child.kill("SIGKILL");
  };
  process.on("exit", endAll);

  return {
    async open(program, { limits, data, onPrint } = {}) {
      const child = spare ?? start(running);
      spare = undefined;
      const guard = new Guard(
        {
          send: (order) => child.connected && child.send(order, () => {}),
          cut: () => child.kill("SIGKILL"),
        },
        { ...defaultLimits, ...limits },
        onPrint ?? (() => {}),
      );
      child.on("message", (message) => guard.hear(message));
      child.on("exit", () => guard.stop("memory", HEAP_MEGABYTES * 2 ** 20));
      wake(child, true);
      const opened = await guard.open(program, data);
      wake(child, false);
      spare ??= start(running);
      if (opened.kind === "refused") {
        guard.stop("asked");
        return opened;
      }
      const ask: typeof guard.ask = async (calls) => {
        wake(child, true);
        const answers = await guard.ask(calls);
        wake(child, false);
        return answers;
      };
      const stop = () => guard.stop("asked");
      const session = { exports: opened.exports, ask, stop };
      return { kind: "loaded", session };
    },
    close() {
      process.off("exit", endAll);
      endAll();
    },
  };
}

/** Starts a child that waits for its program. */
function start(running: Set<ChildProcess>): ChildProcess {
  const child = spawn(process.execPath, SWITCHES, {
    cwd: tmpdir(),
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    windowsHide: true,
  });
  running.add(child);
  child.on("exit", () => running.delete(child));
  child.on("error", () => running.delete(child));
  wake(child, false);
  return child;
}

/** Only a child that owes an answer keeps its parent from ending. */
function wake(child: ChildProcess, busy: boolean): void {
  if (busy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
