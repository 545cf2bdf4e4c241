import { createMarkdownProcessor } from "@astrojs/markdown-remark";
import {
  rehypePlugins,
  remarkPlugins,
  shikiConfig,
} from "../../../plugins/markdown.mjs";

const processor = createMarkdownProcessor({
  remarkPlugins,
  rehypePlugins,
  shikiConfig,
});

/** Our own Markdown as HTML, with mathematics, as in the lessons. */
export async function toHtml(markdown: string): Promise<string> {
  return (await (await processor).render(markdown)).code;
}
