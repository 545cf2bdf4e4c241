import { save } from "../graduation/save.ts";
import type { InMemory } from "./gather.ts";
import { knownProject } from "./projects.ts";

/**
 * Saves everything as one file, with the text of this page as it stands;
 * what was saved, in a sentence. If the site has changed since the page
 * was opened, the parts that make the file may be gone from the server:
 * then the text alone is saved, which needs nothing.
 *
 * @param file what the text is called: `"neuron.ts"`
 */
export async function oneClick(text: InMemory, file: string): Promise<string> {
  try {
    const { saveFile } = await import("./save-file.ts");
    const { name, whole } = await saveFile(knownProject(), text);
    return whole
      ? `Saved as ${name}: everything in this project.`
      : `Saved as ${name}: the text on this page. The rest could not be read.`;
  } catch {
    save(text.text, file);
    return `Saved as ${file}: the text on this page.`;
  }
}
