/** The name a page's `trusted-types` has to allow. */
export const policyName = "handmade-sandbox";

/** Whoever asks has to hand over some text; it is not looked at. */
interface Rules {
  readonly createHTML?: (unread: string) => string;
  readonly createScriptURL?: (unread: string) => string;
}

/**
 * Where a page demands Trusted Types, a text becomes a document or a
 * worker only through a policy. Ours take no text: each can make one
 * constant thing. Elsewhere, and in browsers without Trusted Types, the
 * rules themselves do.
 */
export function constantly<R extends Rules>(rules: R): R {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Rules): unknown };
  };
  return (trustedTypes?.createPolicy(policyName, rules) ?? rules) as R;
}
