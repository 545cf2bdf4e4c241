import { stored } from "./stored.ts";
import type { Tab } from "./tab.ts";

export const deskPath = "desk/";

const STATUS = `document.querySelector(".desk [role=status]")`;
const PHASE = `${STATUS}.textContent.trim()`;

/** What a run is asked to be; the form's own names. */
export interface Wanted {
  readonly pictures?: "digits-small" | "digits-full";
  readonly batch?: number;
  readonly epochs?: number;
}

/** Waits until the desk answers, and sends the engine away. */
export async function wakeDesk(tab: Tab, wanted: Wanted = {}): Promise<void> {
  await tab.until<boolean>(
    `!!${STATUS} && !document.querySelector("astro-island[ssr] .desk")`,
  );
  await tab.see(`(() => {
    const race = document.querySelector(".desk input[type=checkbox]");
    if (race.checked) race.click();
    const set = (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const wanted = ${JSON.stringify(wanted)};
    if (wanted.pictures)
      for (const select of document.querySelectorAll(".desk select"))
        if (select.querySelector("[value=" + wanted.pictures + "]"))
          set(select, wanted.pictures);
    for (const label of document.querySelectorAll(".desk label")) {
      const field = label.querySelector("input[type=number]");
      const name = label.textContent.trim().split(" ")[0];
      if (field && wanted[name] !== undefined) set(field, wanted[name]);
    }
  })()`);
}

/** The run's first sentence: `"Training."` */
export const untilPhase = (tab: Tab, begins: string, patience?: number) =>
  tab.until<boolean>(
    `${PHASE}.startsWith(${JSON.stringify(begins)})`,
    patience,
  );

/** Begins, or goes on; never begins anew what was there. */
export const pressToTrain = (tab: Tab) =>
  tab.see(`[...document.querySelectorAll(".desk button")].find(
    ({ textContent }) => ["Train", "Continue", "Continue where you were"]
      .includes(textContent.trim()))?.click()`);

/** Pictures seen, as the page tells them; 0 before the first. */
export const picturesSeen = (tab: Tab) => told(tab, "pictures seen");

/** The epoch under way, from 1; 0 before the first. */
export const epochOf = (tab: Tab) => told(tab, "epoch");

const told = (tab: Tab, name: string) =>
  tab.see<number>(`(() => {
    const row = [...document.querySelectorAll(".desk dl div")].find((one) =>
      one.querySelector("dt").textContent === ${JSON.stringify(name)});
    const text = row?.querySelector("dd").textContent ?? "0";
    return Number(text.replace(/ of.*/, "").replaceAll(",", ""));
  })()`);

/** The run as it is kept: how far it is, and its weights' bytes. */
export interface Kept {
  readonly step: number;
  readonly pictures: number;
  readonly finished: boolean;
  /** SHA-256 of all weights and biases, as 64-bit numbers in order. */
  readonly bytes: string;
}

export const kept = (tab: Tab) =>
  tab.see<Kept | null>(`(async () => {
    const run = await ${stored("handmade-desk", "kept", "run")};
    if (!run) return null;
    const numbers = run.start.numbers.flatMap(({ W, b }) => [...W.flat(), ...b]);
    const digest = await crypto.subtle.digest(
      "SHA-256", new Float64Array(numbers));
    const bytes = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const { step } = run.start.point;
    return { step, pictures: run.standing.pictures, finished: run.finished, bytes };
  })()`);
