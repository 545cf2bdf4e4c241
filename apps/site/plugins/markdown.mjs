import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";

/**
 * How Markdown becomes HTML, in lessons and in hints alike. A formula
 * that KaTeX does not understand fails the build.
 */
export const remarkPlugins = [remarkMath];

/** @type {import("@astrojs/markdown-remark").RehypePlugins} */
export const rehypePlugins = [
  [rehypeKatex, { strict: "error", throwOnError: true }],
];

/** The theme's inks color code; see `styles/prose.css`. */
export const shikiConfig = {
  theme: /** @type {const} */ ("css-variables"),
};
