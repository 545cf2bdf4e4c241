import { zipped } from "../../graduation/zip.ts";
import { limits } from "./limits.ts";
import { newest, readWorkspace } from "./read-workspace.ts";
import { networkJson, type ProjectJson, runJson } from "./schema.ts";
import { folder, type Workspace } from "./workspace.ts";

/** A file of somebody's work, and what did not go into it. */
export interface Written {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Earlier versions, the oldest, for which there was no room. */
  readonly leftOut: number;
}

/** Room for names and lists beside the texts themselves. */
const MARGIN = 4 * 1024 * 1024;

/**
 * Everything as one zip archive in which the texts lie as ordinary
 * files. What is written is read again before it is handed out.
 *
 * @throws FileRefused if the texts in the editors alone are too large
 */
export function writeWorkspace(workspace: Workspace): Written {
  const desk = deskOf(workspace);
  const files = new TextFiles();
  const current = currentOf(workspace, files);
  const room = limits.bytes - MARGIN - files.size - desk.size;
  const earlier = newestFirst(workspace.earlier, files, room);
  const project: ProjectJson = {
    format: "handmade-work",
    version: newest,
    name: workspace.name,
    saved: workspace.saved,
    exercises: exerciseIds(workspace).map((id) => ({
      ...current.get(id),
      ...{ id, earlier: earlier.get(id) ?? [] },
    })),
    desk: desk.names,
  };
  const bytes = zipped(
    folder,
    {
      "project.json": `${JSON.stringify(project, null, 1)}\n`,
      ...files.texts,
      ...desk.files,
    },
    0,
  );
  readWorkspace(bytes);
  const kept = [...earlier.values()].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  return { bytes, leftOut: workspace.earlier.length - kept };
}

type Listed = ProjectJson["exercises"][number];

/** Texts by name in the archive; the same text goes in once. */
class TextFiles {
  readonly texts: Record<string, string> = {};
  size = 0;
  readonly #names = new Map<string, string>();

  add(id: string, folder: string, text: string): string {
    const key = `${id}\n${text}`;
    const known = this.#names.get(key);
    if (known) return known;
    const name = this.#free(folder, id);
    this.texts[name] = text;
    this.#names.set(key, name);
    this.size += sizeOf(text);
    return name;
  }

  #free(folder: string, id: string): string {
    if (folder !== "earlier") return `${folder}/${id}.ts`;
    return `earlier/${id}/${this.#names.size}.ts`;
  }
}

function exerciseIds({ texts, records, earlier }: Workspace): string[] {
  const ids = [...texts, ...records, ...earlier].map(({ id }) => id);
  return [...new Set(ids)].toSorted();
}

function currentOf({ texts, records }: Workspace, files: TextFiles) {
  const found = new Map<string, Omit<Listed, "earlier">>();
  for (const { id, text, updated } of texts) {
    const file = files.add(id, "texts", text);
    found.set(id, { id, text: { file, updated } });
  }
  for (const { id, passed, attempts, studied, step, updated } of records) {
    const file = passed && files.add(id, "passed", passed.text);
    found.set(id, {
      ...found.get(id),
      id,
      record: {
        ...{ attempts, studied, step, updated },
        passed: passed && file ? { file, at: passed.at } : null,
      },
    });
  }
  return found;
}

/** As many of the newest versions as there is room for. */
function newestFirst(
  earlier: Workspace["earlier"],
  files: TextFiles,
  room: number,
): Map<string, Listed["earlier"]> {
  const found = new Map<string, Listed["earlier"]>();
  let left = room;
  for (const { id, text, at, why } of earlier.toSorted((a, b) => b.at - a.at)) {
    left -= sizeOf(text) + 300;
    if (left < 0) break;
    const listed = found.get(id) ?? [];
    if (listed.length === limits.versions) continue;
    const file = files.add(id, "earlier", text);
    found.set(id, [...listed, { file, at, why }]);
  }
  return found;
}

/** What was trained; numbers that are none stay here. */
function deskOf({ network, run }: Workspace) {
  const files: Record<string, string> = {};
  const names: ProjectJson["desk"] = {};
  if (network && networkJson.safeParse(network).success) {
    names.network = "desk/network.json";
    files[names.network] = JSON.stringify(network);
  }
  const plain = run && plainRun(run);
  if (plain && runJson.safeParse(plain).success) {
    names.run = "desk/run.json";
    files[names.run] = JSON.stringify(plain);
  }
  const size = Object.values(files).reduce(
    (sum, { length }) => sum + length,
    0,
  );
  return { names, files, size };
}

/** A run whose numbers stand in it once. */
function plainRun(run: NonNullable<Workspace["run"]>) {
  const { standing, start, first, ...rest } = run;
  const { point: _, numbers: __, activations: ___, ...told } = standing;
  const { loss: ____, brokeAt: _____, ...kept } = told;
  return JSON.parse(JSON.stringify({ ...rest, start, first, standing: kept }));
}

const sizeOf = (text: string) => new TextEncoder().encode(text).length;
