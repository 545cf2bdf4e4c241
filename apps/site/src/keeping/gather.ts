import type { KeptNetwork } from "../desk/kept.ts";
import { openShelfOf } from "../desk/kept.ts";
import type { KeptRun } from "../desk/kept-run.ts";
import { openWorkOf } from "../workbench/store/database.ts";
import type { Workspace } from "./file/workspace.ts";
import { readProject } from "./projects.ts";

/** A text that stands in an editor and may not be stored anywhere. */
export interface InMemory {
  readonly id: string;
  readonly text: string;
}

/** Everything that one project holds. */
export async function gather(project: string): Promise<Workspace> {
  const [{ name }, work, desk] = await Promise.all([
    readProject(project),
    gatherTexts(project),
    gatherDesk(project),
  ]);
  return { name, saved: Date.now(), ...work, ...desk };
}

/** Work in which a text from an editor is newer than what is stored. */
export function withText(
  workspace: Workspace,
  { id, text }: InMemory,
): Workspace {
  const before = workspace.texts.find((stored) => stored.id === id);
  if (before?.text === text) return workspace;
  const others = workspace.texts.filter((stored) => stored !== before);
  return {
    ...workspace,
    texts: [...others, { id, text, updated: workspace.saved }],
    earlier: before
      ? [
          { id, text: before.text, at: before.updated, why: "replaced" },
          ...workspace.earlier,
        ]
      : workspace.earlier,
  };
}

/** Work of which nothing is known. */
export function nothing(name: string): Workspace {
  return { name, saved: Date.now(), texts: [], records: [], earlier: [] };
}

async function gatherTexts(project: string) {
  const database = await openWorkOf(project);
  try {
    const [texts, records, earlier] = await Promise.all([
      database.getAll("texts"),
      database.getAll("records"),
      database.getAll("earlier"),
    ]);
    return {
      texts: texts.map(({ id, text, updated }) => ({ id, text, updated })),
      records: records.map(({ verdict: _, ...record }) => record),
      earlier,
    };
  } finally {
    database.close();
  }
}

async function gatherDesk(project: string) {
  const shelf = await openShelfOf(project);
  try {
    const [network, run] = await Promise.all([
      shelf.get("kept", "network"),
      shelf.get("kept", "run"),
    ]);
    return {
      network: network as KeptNetwork | undefined,
      run: run as KeptRun | undefined,
    };
  } finally {
    shelf.close();
  }
}
