import { readGlossary, termSlug } from "@handmade/course";

/** What is not running text, or is a link already. */
const closed = new Set(["a", "code", "pre", "h1", "h2", "h3", "h4", "figure"]);

/**
 * Leads from words to the glossary: on every page the first time a term
 * is used, in running text only.
 *
 * @param content the folder that holds the glossary
 */
export function rehypeTerms(content) {
  const terms = readGlossary(content);
  const slugs = new Map(
    terms.flatMap(({ word, forms }) =>
      [word, ...forms].map((form) => [form.toLowerCase(), termSlug(word)]),
    ),
  );
  // Longer ones first: "activation function" before "activation".
  const forms = [...slugs.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\w-])(${forms.join("|")})(?![\\w-])`, "gi");
  return (tree) => {
    if (forms.length > 0) link(tree, pattern, slugs, new Set());
  };
}

function link(node, pattern, slugs, used) {
  if (closed.has(node.tagName) || isMath(node) || !node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === "text") return linked(child, pattern, slugs, used);
    link(child, pattern, slugs, used);
    return child;
  });
}

/** One text as texts and links. */
function linked({ value }, pattern, slugs, used) {
  const nodes = [];
  let end = 0;
  for (const match of value.matchAll(pattern)) {
    const slug = slugs.get(match[0].toLowerCase());
    if (used.has(slug)) continue;
    used.add(slug);
    nodes.push({ type: "text", value: value.slice(end, match.index) });
    nodes.push({
      type: "element",
      tagName: "a",
      properties: { className: ["term"], href: `/glossary/#${slug}` },
      children: [{ type: "text", value: match[0] }],
    });
    end = match.index + match[0].length;
  }
  return [...nodes, { type: "text", value: value.slice(end) }].filter(
    (node) => node.value !== "",
  );
}

function isMath(node) {
  return node.properties?.className?.includes?.("katex") ?? false;
}
