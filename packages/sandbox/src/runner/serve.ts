import type { Call, DataSets, Module, Program } from "@handmade/judge";
import { answer, type Loaded } from "./calls.ts";
import { Printer, replaceConsole } from "./console.ts";
import { Known, keysOf } from "./intrinsics.ts";
import type { Order, Report } from "./messages.ts";
import { takeSnapshot } from "./snapshot.ts";
import { describeThrown, lineOf } from "./thrown.ts";

/** What the runner needs of the place it runs in. */
export interface Place {
  /**
   * Sends a report. If it returns a promise, the next call waits for
   * it: the report must leave before a program can hang.
   */
  post(report: Report): Promise<void> | undefined;
  /** Makes a module that `load` can find, and names it. */
  publish(name: string, code: string): string;
  load(url: string): Promise<Record<string, unknown>>;
}

/** Answers orders about one program. */
export interface Runner {
  obey(order: Order): Promise<void>;
  printUnhandled(problem: unknown): void;
}

/** Prepares for a program; everything it can reach is set up here. */
export function serve(place: Place): Runner {
  let loaded: Loaded | undefined;
  const printer = new Printer((report) => void place.post(report));
  replaceConsole(printer);
  // Lent code may stand between an error and the learner's line.
  (Error as { stackTraceLimit?: number }).stackTraceLimit = 50;

  async function open(
    program: Program,
    numbers: number,
    data: DataSets = {},
  ): Promise<void> {
    void place.post({ kind: "begun" });
    const urls = publishAll(place, program);
    const learner = {
      url: urls[program.learner ?? ""] ?? "",
      lines: linesOf(program),
    };
    try {
      const root = place.publish("root", rootOf(program, urls));
      const {
        lent = {},
        entry,
        driver = {},
      } = (await place.load(root)) as Record<string, Record<string, unknown>>;
      const exports = entry!;
      const returned = new Known();
      loaded = { exports, lent, driver, data, learner, numbers, returned };
      await place.post({ kind: "loaded", exports: keysOf(exports) });
    } catch (problem) {
      const { name, message } = describeThrown(problem);
      const line = lineOf(problem, learner);
      await place.post({ kind: "failed", name, message, line });
    }
    printer.flush();
  }

  async function ask(calls: readonly Call[]): Promise<void> {
    // Asked for nothing, it shows that it has nothing else to do.
    if (!loaded) return void place.post({ kind: "done", later: [] });
    const results: unknown[] = [];
    const returned: boolean[] = [];
    for (let i = 0; i < calls.length; i++) {
      const made = answer(loaded, calls[i]!, results);
      returned[i] = made.kind === "returned";
      results.length = i + 1;
      const sent = place.post({ kind: "answer", answer: made });
      if (sent) await sent;
    }
    const later = [];
    for (let i = 0; i < calls.length; i++)
      later[i] = returned[i] ? takeSnapshot(results[i], loaded.numbers) : null;
    printer.flush();
    await place.post({ kind: "done", later });
  }

  return {
    async obey(order) {
      if (order.kind === "ask") return ask(order.calls);
      printer.limits = order.limits;
      return open(order.program, order.limits.resultNumbers, order.data);
    },
    printUnhandled: (problem) => printer.printUnhandled(problem),
  };
}

/** Publishes modules in order, each naming those before it. */
function publishAll(place: Place, program: Program) {
  const urls = { __proto__: null } as unknown as Record<string, string>;
  for (const module of program.modules)
    urls[module.name] = place.publish(module.name, link(module, urls));
  return urls;
}

/** One module to load, so that no promise is waited for after a learner's code ran. */
function rootOf(
  { lent, entry, driver }: Program,
  urls: Readonly<Record<string, string>>,
): string {
  let code = "";
  for (const [part, name] of Object.entries({ lent, entry, driver }))
    if (name !== undefined)
      code += `export * as ${part} from "${urls[name]}";\n`;
  return code;
}

function link(module: Module, urls: Readonly<Record<string, string>>): string {
  const imports = [...module.imports].sort((a, b) => a.from - b.from);
  let code = "";
  let done = 0;
  for (const { from, to, module: name } of imports) {
    code += module.code.slice(done, from) + urls[name];
    done = to;
  }
  return code + module.code.slice(done);
}

function linesOf(program: Program): number {
  const learner = program.modules.find((m) => m.name === program.learner);
  return learner ? learner.code.split(/\r\n|\r|\n/).length : 0;
}
