import { expect, type Page } from "@playwright/test";

const head = `import type { Vec } from "./types.ts";

export function neuron(x: Vec, w: Vec, b: number): number {`;

/** A neuron without its bias. */
export const forgotten = `${head}
  return x.reduce((sum, xi, i) => sum + xi * w[i]!, 0);
}
`;
export const right = forgotten.replace(", 0)", ", b)");

export const editor = (page: Page) =>
  page.getByRole("textbox", { name: "Your neuron.ts" });

/** Opens exercise 1.1 and waits until its editor has come. */
export async function open(page: Page): Promise<void> {
  await page.goto("/exercises/1.1/");
  await wake(page);
}

/** The editor comes at the first sign of life: here, a moved mouse. */
export async function wake(page: Page): Promise<void> {
  await expect(editor(page)).toBeEditable();
  await page.mouse.move(10, 10);
  await page.mouse.move(20, 20);
  await expect(page.locator(".cm-content")).toBeVisible({ timeout: 20_000 });
}

/** Replaces what is in the editor, as a learner who pastes. */
export async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

export async function check(
  page: Page,
  text: string,
  verdict: "pass" | "fail",
): Promise<void> {
  await write(page, text);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(
    page.locator('[data-verdict][aria-busy="false"]'),
  ).toHaveAttribute("data-verdict", verdict, { timeout: 20_000 });
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

/** The texts in a database, whatever the page shows. */
export function storedTexts(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      new Promise<string[]>((resolve) => {
        indexedDB.open(name).onsuccess = (opened) => {
          const database = (opened.target as IDBOpenDBRequest).result;
          const all = database
            .transaction("texts")
            .objectStore("texts")
            .getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result.map(({ text }: { text: string }) => text));
          };
        };
      }),
    name,
  );
}
