import {
  type Answer,
  defaultLimits,
  type Sandbox,
  type Session,
  type Stopped,
} from "@handmade/judge";
import type { Opened } from "../host/guard.ts";
import { FrameHost } from "./frame-host.ts";
import type { Wish, Word } from "./relay.ts";

export { frameHash } from "./frame.text.ts";

/** A program in the frame, as the page knows it. */
interface Tenant {
  onOpened: ((opened: Opened) => void) | undefined;
  /** One for each list of calls that is still unanswered. */
  readonly waiting: {
    readonly size: number;
    readonly settle: (answers: Answer[]) => void;
  }[];
  readonly onPrint: (line: string) => void;
  stopped: Stopped | undefined;
}

/** Memory is the browser's to give: there is no figure to name. */
const DIED: Stopped = { kind: "stopped", why: "memory", limit: 0 };
const ASKED: Stopped = { kind: "stopped", why: "asked", limit: 0 };

/**
 * A place for foreign code: a sandboxed frame without network or
 * storage, and in it one worker for each program. The frame starts at
 * once, so that the first program does not wait for it. `open` rejects
 * only if the frame cannot start at all.
 */
export function browserSandbox(): Sandbox {
  const tenants = new Map<number, Tenant>();
  let numbers = defaultLimits.resultNumbers;
  let last = 0;
  /** Programs that wait to hear whether the frame is still there. */
  let knocking = 0;
  let closed = false;
  let frame = makeFrame();

  function makeFrame(): FrameHost {
    return new FrameHost(
      () => numbers,
      hear,
      () => {
        for (const id of tenants.keys()) end(id, DIED);
        if (!closed) frame = makeFrame();
      },
    );
  }

  function hear(word: Word): void {
    const tenant = "id" in word ? tenants.get(word.id) : undefined;
    if (!tenant) return;
    if (word.kind === "opened") tenant.onOpened?.(word.opened);
    else if (word.kind === "printed") word.lines.forEach(tenant.onPrint);
    else if (word.kind === "answered") {
      if (word.answers.length !== tenant.waiting[0]?.size) return;
      tenant.waiting.shift()!.settle(word.answers);
    }
    watch();
  }

  function end(id: number, why: Stopped): void {
    const tenant = tenants.get(id);
    if (!tenant) return;
    tenants.delete(id);
    tenant.stopped = why;
    tenant.onOpened?.({ kind: "refused", problem: why });
    for (const { size, settle } of tenant.waiting)
      settle(Array.from({ length: size }, () => why));
    watch();
  }

  /** A frame that cannot be told anything has ended its tenants. */
  function say(wish: Wish): void {
    frame.tell(wish).catch(() => {});
  }

  function watch(): void {
    const owes = (tenant: Tenant) => tenant.onOpened || tenant.waiting.length;
    frame.watch(knocking > 0 || [...tenants.values()].some(owes));
  }

  /** A frame may have died while nothing was asked of it. */
  async function findFrame(): Promise<void> {
    knocking += 1;
    try {
      do watch();
      while (!closed && !(await frame.answers()));
    } finally {
      knocking -= 1;
      watch();
    }
  }

  function sessionOf(
    id: number,
    tenant: Tenant,
    exports: readonly string[],
  ): Session {
    return {
      exports,
      ask: (calls) =>
        new Promise((settle) => {
          const { stopped } = tenant;
          if (stopped) return settle(calls.map(() => stopped));
          tenant.waiting.push({ size: calls.length, settle });
          say({ kind: "ask", id, calls });
          watch();
        }),
      stop() {
        if (!tenants.has(id)) return;
        end(id, ASKED);
        say({ kind: "stop", id });
      },
    };
  }

  return {
    async open(program, { limits, data, onPrint = () => {} } = {}) {
      await findFrame();
      if (closed) return { kind: "refused", problem: ASKED };
      const all = { ...defaultLimits, ...limits };
      numbers = Math.max(numbers, all.resultNumbers);
      const id = ++last;
      const tenant: Tenant = {
        onOpened: undefined,
        waiting: [],
        onPrint,
        stopped: undefined,
      };
      const opened = await new Promise<Opened>((resolve, reject) => {
        tenant.onOpened = (opened) => {
          tenant.onOpened = undefined;
          resolve(opened);
        };
        tenants.set(id, tenant);
        frame
          .tell({ kind: "open", id, program, limits: all, data })
          .then(watch, (problem) => {
            tenants.delete(id);
            reject(problem);
          });
      });
      if (opened.kind === "loaded") {
        const session = sessionOf(id, tenant, opened.exports);
        return { kind: "loaded", session };
      }
      tenants.delete(id);
      return opened;
    },
    close() {
      closed = true;
      for (const id of tenants.keys()) end(id, ASKED);
      frame.remove();
    },
  };
}
