import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mnistFiles, mnistFolder } from "@handmade/data/node";
import type {
  Absent,
  Opened,
  Peer,
  Precision,
  Standing,
  Task,
} from "../peer.ts";
import { Python } from "../python.ts";

const script = fileURLToPath(new URL("numpy_peer.py", import.meta.url));

/** The same steps in NumPy, in a process of its own. */
export const numpy = numpyIn("float64");
export const numpySingle = numpyIn("float32");

function numpyIn(precision: Precision): Peer {
  const name = precision === "float64" ? "numpy" : "numpy float32";
  return { name, precision, open: (task) => open(precision, task) };
}

async function open(dtype: Precision, task: Task): Promise<Opened | Absent> {
  const python = new Python(script);
  const images = join(mnistFolder(), mnistFiles.trainImages);
  const labels = join(mnistFolder(), mnistFiles.trainLabels);
  const order = { do: "open", dtype, ...task, images, labels };
  try {
    const { version } = await python.ask<{ version: string }>(order);
    return { kind: "opened", version, worker: workerOf(python) };
  } catch (error) {
    python.close();
    return { kind: "absent", why: (error as Error).message };
  }
}

function workerOf(python: Python) {
  return {
    async standings(steps: readonly number[]) {
      const order = { do: "standings", steps };
      type Answer = { standings: Standing[] };
      return (await python.ask<Answer>(order)).standings;
    },
    async pass() {
      const answer = await python.ask<{ seconds: number }>({ do: "pass" });
      return answer.seconds;
    },
    async close() {
      python.close();
    },
  };
}
