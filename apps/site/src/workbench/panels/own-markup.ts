/** The name which the page's `trusted-types` has to allow. */
export const markupPolicy = "handmade-markdown";

interface Policy {
  createHTML(html: string): string;
}

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};
const policy = trustedTypes?.createPolicy(markupPolicy, {
  createHTML: (html) => html,
});

/**
 * Vouches for a text that the build made from our own Markdown: pages take
 * no other text as markup. Only `Prose.svelte` asks.
 */
export function ownMarkup(html: string): string {
  return policy ? policy.createHTML(html) : html;
}
