/**
 * The editor writes its styles as it starts, and the page's policy lets
 * them in by this word. It is no secret: a style can run nothing.
 */
export const styleNonce = "editor";
