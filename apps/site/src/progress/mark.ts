import { stateOf, stateWords } from "./standing.ts";

/**
 * Marks every element with `data-exercise` by how far its exercise is:
 * in `data-state` for the eye, in its `[data-words]` for the ear.
 */
export async function markExercises(root: ParentNode): Promise<void> {
  const { readProgress } = await import("../workbench/progress.ts");
  const progress = await readProgress();
  for (const element of root.querySelectorAll<HTMLElement>("[data-exercise]")) {
    const state = stateOf(element.dataset.exercise!, progress);
    element.dataset.state = state;
    const words = element.querySelector("[data-words]");
    if (words) words.textContent = stateWords[state];
  }
}
