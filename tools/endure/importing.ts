import type { Doing, Lost } from "./doing.ts";
import { Journal } from "./journal.ts";
import { pause, type Tab } from "./tab.ts";
import * as bench from "./workbench.ts";

const ROWS = `[...document.querySelectorAll(".work li[data-open]")]`;
const SAID = `document.querySelector(".work [role=status]")?.textContent`;
/** More of them say nothing new and make the list long. */
const MOST = 4;

/** Takes a file of the project now open, again and again. */
export class Importing implements Doing {
  readonly path = "work/";
  readonly #arrived = new Journal<string>();

  async prepare(tab: Tab): Promise<void> {
    await untilListed(tab);
    // What the page hands to the browser to be saved is kept here instead.
    await tab.see(`void (URL.createObjectURL = (blob) => {
      globalThis.file = new File([blob], "work.zip");
      return "data:,";
    })`);
    await press(tab, "Save a file of ");
    await tab.until<boolean>(`!!globalThis.file && ${SAID}.includes("Saved")`);
  }

  async act(tab: Tab): Promise<void> {
    if (this.#arrived.entries.length >= MOST) return pause(50);
    await tab.see(`(() => {
      const chooser = document.querySelector(".work input[type=file]");
      const transfer = new DataTransfer();
      transfer.items.add(globalThis.file);
      chooser.files = transfer.files;
      chooser.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    await tab.until<boolean>(`${SAID}.trim() === ""`);
    const said = await tab.until<string>(`${SAID}.trim()`);
    const [, name] = /“(.*)” is here/.exec(said) ?? [];
    if (name === undefined) throw new Error(said);
    this.#arrived.note(name);
  }

  async recover(tab: Tab): Promise<void> {
    await untilListed(tab);
  }

  async compare(tab: Tab, killedAt: number): Promise<Lost[]> {
    await untilListed(tab);
    const names = await tab.see<string[]>(
      `${ROWS}.map((row) => row.querySelector("h3").firstChild.data.trim())`,
    );
    return this.#arrived.entries
      .filter(({ what }) => !names.includes(what))
      .map(({ at }) => killedAt - at);
  }

  /** Opens what came last, whatever it is, and works with it. */
  async goOn(tab: Tab): Promise<void> {
    if (this.#arrived.entries.length > 0) {
      await tab.see(
        `${ROWS}.at(-1).querySelector("[aria-label^='Open ']").click()`,
      );
      await tab.until<boolean>(`${SAID}.includes("is open")`);
      await this.#tidy(tab);
    }
    const here = await tab.see<string>("location.href");
    await tab.go(here.replace(this.path, bench.workbenchPath));
    await bench.wake(tab);
    await bench.passRight(tab);
  }

  /** Puts away all other projects that came from a file. */
  async #tidy(tab: Tab): Promise<void> {
    const other = `${ROWS}.find((row) => row.dataset.open === "false" &&
      row.textContent.includes("from a file"))`;
    for (;;) {
      const before = await tab.see<number>(`${ROWS}.length`);
      if (!(await tab.see<boolean>(`!!${other}`))) return;
      await tab.see(
        `${other}.querySelector("[aria-label^='Delete ']").click()`,
      );
      await tab.until<boolean>(`${ROWS}.length < ${before}`);
    }
  }
}

const untilListed = (tab: Tab) => tab.until<boolean>(`${ROWS}.length > 0`);

const press = (tab: Tab, label: string) =>
  tab.see(`document.querySelector(".work li[data-open=true] [aria-label^='${label}']")
    .click()`);
