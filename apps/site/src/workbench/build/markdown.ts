import { createMarkdownProcessor } from "@astrojs/markdown-remark";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";

const processor = createMarkdownProcessor({
  remarkPlugins: [remarkMath],
  rehypePlugins: [[rehypeKatex, { strict: "error", throwOnError: true }]],
  shikiConfig: { theme: "css-variables" },
});

/** Our own Markdown as HTML, with mathematics, as in the lessons. */
export async function toHtml(markdown: string): Promise<string> {
  return (await (await processor).render(markdown)).code;
}
