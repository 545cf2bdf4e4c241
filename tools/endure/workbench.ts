import { rightProgram } from "../hostile/right.ts";
import { readStored } from "./stored.ts";
import type { Tab } from "./tab.ts";

/** The exercise that everything is typed into. */
const EXERCISE = "1.1";
export const workbenchPath = `exercises/${EXERCISE}/`;

/** The exercise's own solution, as a learner may have written it. */
export const right = rightProgram(EXERCISE);

const FIELD = `document.querySelector("textarea:not([readonly])")`;
const EDITOR = `document.querySelector(".cm-content")`;
const VERDICT = `document.querySelector('[data-verdict][aria-busy="false"]')`;
const CHECKS = `performance.getEntriesByName("handmade:check").length`;
const CONTROL = 2;

/** The text that the page comes with, before anything is typed. */
export async function restoredText(tab: Tab): Promise<string> {
  await tab.until<boolean>(`!!${FIELD}`);
  return tab.see<string>(`${FIELD}.value`);
}

/** Brings the editor, which comes at the first sign of life. */
export async function wake(tab: Tab): Promise<void> {
  await tab.until<boolean>(`!!(${FIELD} ?? ${EDITOR})`);
  for (const x of [10, 20])
    await tab.ask("Input.dispatchMouseEvent", { type: "mouseMoved", x, y: x });
  await tab.until<boolean>(`!!${EDITOR}`);
  await tab.see(`${EDITOR}.focus()`);
}

/** Replaces the whole text, as one who pastes. */
export async function write(tab: Tab, text: string): Promise<void> {
  await tab.see(`${EDITOR}.focus()`);
  await press(tab, { key: "a", code: "KeyA", windowsVirtualKeyCode: 65 });
  await type(tab, text);
}

/** Types at the cursor; after pasting, that is the end. */
export async function type(tab: Tab, text: string): Promise<void> {
  await tab.ask("Input.insertText", { text });
}

/** Presses Check by keyboard and waits for what it comes to. */
export async function check(tab: Tab, patience?: number): Promise<string> {
  const before = await tab.see<number>(CHECKS);
  await press(tab, { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 });
  return tab.until<string>(
    `${CHECKS} > ${before} && ${VERDICT}?.dataset.verdict`,
    patience,
  );
}

/** @throws Error with what the page says if the right program does not pass */
export async function passRight(tab: Tab): Promise<void> {
  await write(tab, right);
  if ((await check(tab, 30_000)) === "pass") return;
  const words = await tab.see<string>(`${VERDICT}.innerText`);
  throw new Error(`The right program does not pass: ${words.slice(0, 200)}`);
}

/** The text that passed last, from the database. */
export async function passedText(tab: Tab): Promise<string | null> {
  const record = await readStored<{ passed: { text: string } | null }>(
    ...([tab, "handmade", "records", EXERCISE] as const),
  );
  return record?.passed?.text ?? null;
}

async function press(tab: Tab, key: object): Promise<void> {
  for (const type of ["rawKeyDown", "keyUp"])
    await tab.ask("Input.dispatchKeyEvent", {
      ...{ type, modifiers: CONTROL, ...key },
    });
}
