import { save } from "../graduation/save.ts";
import { writeWorkspace } from "./file/write-workspace.ts";
import { gather, type InMemory, nothing, withText } from "./gather.ts";
import { PATIENCE } from "./opening.ts";
import { changeProject } from "./projects.ts";
import { within } from "./within.ts";

/** What was put into a file. */
export interface Saved {
  readonly name: string;
  /** Whether what the browser stores could be read. */
  readonly whole: boolean;
  /** Earlier versions for which there was no room. */
  readonly leftOut: number;
}

/**
 * Has the browser save one file with everything in a project. Where the
 * storage does not answer, it holds what stands in the editor.
 *
 * @param newer the text of the editor on this page
 */
export async function saveFile(
  project: string,
  newer?: InMemory,
): Promise<Saved> {
  const stored = await within(PATIENCE, gather(project)).catch(() => undefined);
  const known = stored ?? nothing("Work from one page");
  const workspace = newer ? withText(known, newer) : known;
  const { bytes, leftOut } = writeWorkspace(workspace);
  const name = fileName(workspace.name, new Date(workspace.saved));
  save(bytes, name);
  const passed = workspace.records.filter((record) => record.passed).length;
  if (stored)
    await changeProject(project, {
      kept: workspace.saved,
      keptPassed: passed,
    }).catch(() => undefined);
  return { name, whole: stored !== undefined, leftOut };
}

/** "handmade-my-work-2026-11-23.zip" */
function fileName(project: string, day: Date): string {
  const plain = project
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return ["handmade", plain, date].filter(Boolean).join("-").concat(".zip");
}
