import { defaultLimits, type Sandbox, type Session } from "@handmade/judge";
import type { Opened } from "../host/guard.ts";
import { FrameHost } from "./frame-host.ts";
import { ASKED, build, type House, mournFor, moveAll, raze } from "./houses.ts";
import type { Wish, Word } from "./relay.ts";
import { Tenant } from "./tenant.ts";

export { frameHash } from "./frame.text.ts";

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
    return new FrameHost(() => numbers, hear, mournFor);
  }

  const house: House = {
    tenants,
    end(id, why) {
      const tenant = tenants.get(id);
      tenants.delete(id);
      tenant?.end(why);
      watch();
    },
    leave: () => frame.remove(),
    enter() {
      frame = makeFrame();
      for (const tenant of tenants.values()) tenant.begin().forEach(say);
      watch();
    },
  };
  build(house);

  function hear(word: Word): void {
    if (word.kind === "pong") return;
    if (word.kind === "stuck") moveAll();
    const tenant = tenants.get(word.id);
    if (!tenant || word.kind === "stuck") return;
    const why = tenant.hear(word);
    if (why) {
      house.end(word.id, why);
      moveAll();
    }
    watch();
  }

  /** A frame that cannot be told anything has ended its tenants. */
  function say(wish: Wish): void {
    frame.tell(wish).catch(() => {});
  }

  function watch(): void {
    const isBusy = [...tenants.values()].some(({ owes }) => owes);
    frame.watch(knocking > 0 || isBusy);
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
          say(tenant.ask(calls, settle));
          watch();
        }),
      stop() {
        if (!tenants.has(id)) return;
        const isBusy = tenant.owes;
        house.end(id, ASKED);
        if (isBusy) moveAll();
        else say({ kind: "stop", id });
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
      const belongings = { program, limits: all, data };
      let tenant!: Tenant;
      const opened = await new Promise<Opened>((resolve, reject) => {
        tenant = new Tenant(id, belongings, onPrint, resolve);
        tenants.set(id, tenant);
        const [open] = tenant.begin();
        const home = frame;
        home.tell(open!).then(watch, (problem) => {
          // Elsewhere meanwhile, it has no need of a frame that never came.
          if (home !== frame) return;
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
      const isBusy = [...tenants.values()].some(({ owes }) => owes);
      for (const id of tenants.keys()) house.end(id, ASKED);
      raze(house);
      if (isBusy) moveAll();
    },
  };
}
