import { excerptPieces, type Piece } from "./excerpt.ts";
import { type Found, loadPagefind, type Pagefind } from "./pagefind.ts";

/** More pages than this and the words were too common. */
const MOST = 8;

/** Brings the header's search button and its dialog to life. */
export function startSearch(page: Document): void {
  const dialog = page.querySelector<HTMLDialogElement>("[data-search]");
  const button = page.querySelector<HTMLButtonElement>("[data-search-open]");
  if (!dialog || !button) return;
  const search = new SearchDialog(dialog);
  button.addEventListener("click", () => search.open());
  page.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    search.open();
  });
  button.hidden = false;
}

/** Whether a "/" belongs to the text that is being typed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts questions, so that a late answer to an old one is dropped. */
  #asked = 0;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#input = dialog.querySelector("input")!;
    this.#status = dialog.querySelector("[data-search-status]")!;
    this.#list = dialog.querySelector("[data-search-results]")!;
    this.#input.addEventListener("input", () => void this.#answer());
    dialog.addEventListener("keydown", (event) => this.#steer(event));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
    void this.#load().catch(() => this.#say(noIndex()));
  }

  #load(): Promise<Pagefind> {
    const { index, base } = this.#dialog.dataset;
    this.#pagefind ??= loadPagefind(index!, base!);
    return this.#pagefind;
  }

  async #answer(): Promise<void> {
    const words = this.#input.value.trim();
    this.#asked += 1;
    const mine = this.#asked;
    if (!words) return this.#show([], "");
    try {
      const { results } = await (await this.#load()).search(words);
      const found = await Promise.all(
        results.slice(0, MOST).map((match) => match.data()),
      );
      if (mine === this.#asked) this.#show(found, tally(results.length, words));
    } catch {
      this.#say(noIndex());
    }
  }

  #show(found: readonly Found[], status: string): void {
    this.#list.replaceChildren(...found.map(entry));
    this.#say(status);
  }

  #say(status: string): void {
    this.#status.textContent = status;
  }

  /** Arrow keys walk through the input and the links below it. */
  #steer(event: KeyboardEvent): void {
    // Enter in the input opens the first page, and not "Close".
    const links = [...this.#list.querySelectorAll("a")];
    if (event.key === "Enter" && event.target === this.#input) {
      event.preventDefault();
      links[0]?.click();
    }
    // A search field would take the first Escape to empty itself.
    if (event.key === "Escape") {
      event.preventDefault();
      this.#dialog.close();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const stops: HTMLElement[] = [this.#input, ...links];
    const at = stops.indexOf(event.target as HTMLElement);
    stops[(at + by + stops.length) % stops.length]?.focus();
  }
}

/** "3 pages for “bias”." Pagefind also finds words that are alike. */
export function tally(count: number, words: string): string {
  if (count === 0) return `No page for “${words}”.`;
  if (count === 1) return `One page for “${words}”.`;
  const shown = count > MOST ? ` The best ${MOST}:` : "";
  return `${count} pages for “${words}”.${shown}`;
}

function noIndex(): string {
  return import.meta.env.DEV
    ? "Search needs the built site: npm run build, then npm start."
    : "The search index could not be loaded. Try again when online.";
}

function entry({ url, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const title = document.createElement("b");
  const text = document.createElement("span");
  link.href = url;
  title.textContent = meta.title ?? url;
  text.append(...excerptPieces(excerpt).map(piece));
  link.append(title, text);
  item.append(link);
  return item;
}

function piece({ text, found }: Piece): Node {
  if (!found) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
