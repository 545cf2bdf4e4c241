import type { HoverInfo } from "@valtown/codemirror-ts";

/** What TypeScript knows about a name: its type, then its words. */
export function renderHover(info: HoverInfo): { dom: HTMLElement } {
  const dom = document.createElement("div");
  dom.className = "cm-quick-info";
  const { quickInfo } = info;
  if (!quickInfo) return { dom };
  dom.append(quickInfo.displayParts?.map((part) => part.text).join("") ?? "");
  const words = quickInfo.documentation?.map((part) => part.text).join("");
  if (words) {
    const paragraph = document.createElement("p");
    paragraph.textContent = words;
    dom.append(paragraph);
  }
  return { dom };
}
