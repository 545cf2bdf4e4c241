import type { Stopped } from "@handmade/judge";
import type { Tenant } from "./tenant.ts";

/** A sandbox of this page: a frame and the programs in it. */
export interface House {
  readonly tenants: ReadonlyMap<number, Tenant>;
  end(id: number, why: Stopped): void;
  /** Takes the frame away, and with it whatever runs in it. */
  leave(): void;
  /** Makes a new frame and begins the programs anew that are left. */
  enter(): void;
}

/** Memory is the browser's to give: there is no figure to name. */
const DIED: Stopped = { kind: "stopped", why: "memory", limit: 0 };
export const ASKED: Stopped = { kind: "stopped", why: "asked", limit: 0 };
/** Who died so often, never alone, is begun anew no more. */
const DEATHS = 2;

const houses = new Set<House>();

export function build(house: House): void {
  houses.add(house);
}

export function raze(house: House): void {
  houses.delete(house);
  house.leave();
}

/**
 * Moves all that is left into new frames. A worker that is ended while
 * it computes goes on for up to two seconds (Chromium, which hopes that
 * it will stop by itself); if its memory grows, it takes its process
 * along, and with it all of the page's sandboxes, which share one. When
 * the last frame of that process has gone, it ends at once: so every
 * frame goes before the first new one comes.
 */
export function moveAll(): void {
  for (const house of houses) house.leave();
  for (const house of houses) {
    for (const [id, tenant] of house.tenants)
      if (!tenant.isYoung) house.end(id, ASKED);
    house.enter();
  }
}

/**
 * A frame has died. Who was at work alone is to blame; of several nobody
 * knows, so they are begun anew.
 */
export function mournFor(): void {
  const suspects = [...houses].flatMap((house) =>
    [...house.tenants]
      .filter(([, tenant]) => tenant.owes)
      .map(([id, tenant]) => ({ house, id, tenant })),
  );
  for (const { house, id, tenant } of suspects) {
    const isAlone = suspects.length === 1 || tenant.deaths >= DEATHS;
    if (isAlone || !tenant.isYoung) house.end(id, DIED);
    else tenant.deaths += 1;
  }
  moveAll();
}
