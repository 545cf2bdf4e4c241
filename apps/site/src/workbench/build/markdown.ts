import { createMarkdownProcessor } from "@astrojs/markdown-remark";
import {
  rehypePlugins,
  remarkPlugins,
  shikiConfig,
} from "../../../plugins/markdown.mjs";
import { rehypeBase } from "../../../plugins/rehype-base.mjs";
import { rehypeReachableCode } from "../../../plugins/rehype-reachable-code.mjs";

const processor = createMarkdownProcessor({
  remarkPlugins,
  rehypePlugins: [
    ...rehypePlugins,
    rehypeReachableCode,
    [rehypeBase, import.meta.env.BASE_URL],
  ],
  shikiConfig,
});

/** Our own Markdown as HTML, with mathematics, as in the lessons. */
export async function toHtml(markdown: string): Promise<string> {
  return (await (await processor).render(markdown)).code;
}
