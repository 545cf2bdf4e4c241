/** KaTeX names each font in three formats; every browser takes the first. */
export function woff2Only() {
  return {
    name: "woff2-only",
    enforce: "pre",
    transform(css, id) {
      if (!/katex[\\/]dist[\\/].*\.css/.test(id)) return;
      return css.replace(/,\s*url\([^)]+\)\s*format\("(woff|truetype)"\)/g, "");
    },
  };
}
