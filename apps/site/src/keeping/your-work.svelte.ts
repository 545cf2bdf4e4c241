import { openWorkOf } from "../workbench/store/database.ts";
import { bringIn } from "./bring-in.ts";
import { bringBack, clearOut, putAway } from "./discard.ts";
import { limits } from "./file/limits.ts";
import { FileRefused, tellSize } from "./file/refused.ts";
import { askToPersist, bytesStored, isPersisted } from "./persisting.ts";
import {
  beginProject,
  changeProject,
  chooseProject,
  currentProject,
  type Project,
  readAll,
} from "./projects.ts";

/** A project as the page lists it. */
export interface Listed extends Project {
  readonly passed: number;
  /** Texts that were begun. */
  readonly texts: number;
  /** When something was written last; 0 if nothing was. */
  readonly updated: number;
}

/** What the page about a learner's work shows, and may be asked. */
export class YourWork {
  projects = $state.raw<readonly Listed[]>();
  away = $state.raw<readonly Project[]>([]);
  /** The project that pages open from now on. */
  current = $state("");
  persisted = $state(true);
  stored = $state<number>();
  /** What was done last, or why it was not. */
  said = $state("");
  isBad = $state(false);
  /** What "Bring back" and "Open it" after the last thing mean. */
  undo = $state<Project>();
  arrived = $state<Project>();

  async read(): Promise<void> {
    await this.#try(async () => {
      this.current ||= await currentProject();
      await this.#list();
      void clearOut().catch(() => undefined);
    });
  }

  async begin(): Promise<void> {
    await this.#try(async () => {
      const { id, name } = await beginProject("My work");
      await this.#choose(id);
      this.#say(`“${name}” is empty, and open.`);
    });
  }

  async open({ id, name }: Project): Promise<void> {
    await this.#try(async () => {
      await this.#choose(id);
      this.#say(
        `“${name}” is open. Pages that are open in other tabs stay where they are.`,
      );
    });
  }

  async rename({ id }: Project, name: string): Promise<void> {
    const plain = name.trim().slice(0, 60);
    if (!plain) return;
    await this.#try(async () => {
      await changeProject(id, { name: plain });
      await this.#list();
      this.#say(`It is called “${plain}” now.`);
    });
  }

  async delete(project: Project): Promise<void> {
    await this.#try(async () => {
      const next = await putAway(project.id, this.current);
      this.current = next;
      await this.#list();
      this.#say(`“${project.name}” is deleted.`);
      this.undo = project;
    });
  }

  async bringBack(project: Project): Promise<void> {
    await this.#try(async () => {
      await bringBack(project.id);
      await this.#list();
      this.#say(`“${project.name}” is back.`);
    });
  }

  async save({ id }: Project): Promise<void> {
    await this.#try(async () => {
      const { saveFile } = await import("./save-file.ts");
      const { name, whole, leftOut } = await saveFile(id);
      if (!whole) throw new Error("the browser’s storage does not answer.");
      await this.#list();
      const but = leftOut
        ? ` ${leftOut} of the oldest versions were too many for it.`
        : "";
      this.#say(`Saved as ${name}.${but}`);
    });
  }

  /** Reads a file into a new project; nothing else is touched. */
  async take(file: File): Promise<void> {
    await this.#try(async () => {
      if (file.size > limits.bytes)
        throw new FileRefused(
          "The file",
          tellSize(file.size),
          `at most ${tellSize(limits.bytes)}`,
        );
      const { readWorkspace } = await import("./file/read-workspace.ts");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const project = await bringIn(readWorkspace(bytes));
      await this.#list();
      this.#say(
        `“${project.name}” is here, as a new project. Read it, then press Check: nothing in it runs before.`,
      );
      this.arrived = project;
    });
  }

  async persist(): Promise<void> {
    this.persisted = await askToPersist();
    if (!this.persisted)
      this.#say("The browser did not promise it. Keep a file.");
  }

  async #choose(id: string): Promise<void> {
    await chooseProject(id);
    this.current = id;
    await this.#list();
  }

  async #list(): Promise<void> {
    const all = await readAll();
    const here = all.filter(({ deleted, arriving }) => !deleted && !arriving);
    this.projects = await Promise.all(here.map(listed));
    this.away = all.filter(({ deleted }) => deleted);
    [this.persisted, this.stored] = await Promise.all([
      isPersisted(),
      bytesStored(),
    ]);
  }

  #say(words: string): void {
    this.said = words;
  }

  async #try(work: () => Promise<void>): Promise<void> {
    [this.said, this.isBad] = ["", false];
    [this.undo, this.arrived] = [undefined, undefined];
    try {
      await work();
    } catch (error) {
      this.isBad = true;
      this.said =
        error instanceof FileRefused
          ? `This file was not opened. ${error.message} Nothing was changed.`
          : `That did not work: ${error instanceof Error ? error.message : error}`;
    }
  }
}

async function listed(project: Project): Promise<Listed> {
  const database = await openWorkOf(project.id);
  try {
    const [texts, records] = await Promise.all([
      database.getAll("texts"),
      database.getAll("records"),
    ]);
    const times = [...texts, ...records].map(({ updated }) => updated);
    return {
      ...project,
      passed: records.filter(({ passed }) => passed).length,
      texts: texts.length,
      updated: Math.max(0, ...times),
    };
  } finally {
    database.close();
  }
}
