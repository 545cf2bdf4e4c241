import { openShelfOf } from "../desk/kept.ts";
import { openWorkOf } from "../workbench/store/database.ts";
import type { Workspace } from "./file/workspace.ts";
import { newId } from "./new-id.ts";
import { beginProject, changeProject, type Project } from "./projects.ts";

/**
 * Makes a new project of somebody's work. Nothing that is there is
 * touched; the project is shown only once it is whole. What passed
 * elsewhere is marked: it runs when Check is pressed, and not before.
 */
export async function bringIn(workspace: Workspace): Promise<Project> {
  const name = workspace.name.trim() || "Work from a file";
  const about = { arriving: Date.now(), imported: true };
  const project = await beginProject(name, about);
  await putTexts(project.id, workspace);
  await putDesk(project.id, workspace);
  await changeProject(project.id, { arriving: undefined });
  return project;
}

async function putTexts(
  project: string,
  { texts, records, earlier }: Workspace,
): Promise<void> {
  const database = await openWorkOf(project);
  try {
    const work = database.transaction(
      ["texts", "records", "earlier"],
      "readwrite",
      { durability: "strict" },
    );
    const [into, done, past] = [
      work.objectStore("texts"),
      work.objectStore("records"),
      work.objectStore("earlier"),
    ];
    const oldestFirst = earlier.toSorted((one, other) => one.at - other.at);
    await Promise.all([
      ...texts.map((text) => into.put({ ...text, revision: newId() })),
      ...records.map(({ passed, ...record }) =>
        done.put({
          ...record,
          passed: passed && { ...passed, imported: true },
          verdict: null,
        }),
      ),
      ...oldestFirst.map((version) => past.add(version)),
      work.done,
    ]);
  } finally {
    database.close();
  }
}

async function putDesk(
  project: string,
  { network, run }: Workspace,
): Promise<void> {
  const shelf = await openShelfOf(project);
  try {
    const work = shelf.transaction("kept", "readwrite", {
      durability: "strict",
    });
    if (network) await work.store.put(network, "network");
    if (run) await work.store.put(run, "run");
    await work.done;
  } finally {
    shelf.close();
  }
}
