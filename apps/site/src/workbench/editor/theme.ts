import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Mostly ink: color only where it tells kinds of words apart. */
const ink = HighlightStyle.define([
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.modifier],
    color: "var(--accent)",
  },
  { tag: [tags.string, tags.regexp], color: "var(--good)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--positive)" },
  { tag: [tags.typeName, tags.className], color: "var(--negative)" },
  {
    tag: [
      tags.definition(tags.function(tags.variableName)),
      tags.definition(tags.propertyName),
    ],
    fontWeight: "600",
  },
]);

const paper = EditorView.theme({
  "&": { backgroundColor: "transparent", color: "var(--ink)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--font-code)",
    fontSize: "inherit",
    lineHeight: "1.6",
  },
  ".cm-content": { caretColor: "var(--accent)", padding: "0.75rem 0" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-gutters": {
    backgroundColor: "transparent",
    border: "none",
    color: "var(--ink-soft)",
  },
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "2.4em",
    padding: "0 0.5em 0 0.75em",
  },
  ".cm-activeLineGutter": {
    backgroundColor: "transparent",
    color: "var(--accent)",
  },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  "&.cm-focused .cm-matchingBracket, .cm-matchingBracket": {
    backgroundColor: "var(--positive-soft)",
    outline: "1px solid var(--rule)",
  },
  ".cm-tooltip": {
    backgroundColor: "var(--paper-raised)",
    border: "1px solid var(--rule)",
    borderRadius: "4px",
    boxShadow: "var(--shadow)",
    color: "var(--ink)",
    fontSize: "0.85rem",
    maxWidth: "min(36rem, 90vw)",
  },
  ".cm-tooltip.cm-tooltip-hover": { padding: "0.15rem 0" },
  ".cm-tooltip .cm-quick-info": {
    fontFamily: "var(--font-code)",
    padding: "0.25rem 0.6rem",
    whiteSpace: "pre-wrap",
  },
  ".cm-tooltip .cm-quick-info p": {
    color: "var(--ink-soft)",
    fontFamily: "var(--font-ui)",
    margin: "0.35rem 0 0",
  },
  ".cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.6rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--font-code)",
    maxHeight: "12rem",
  },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--accent-ink)",
  },
  ".cm-completionMatchedText": {
    fontWeight: "600",
    textDecoration: "none",
  },
  ".cm-diagnostic": {
    borderLeft: "3px solid var(--bad)",
    fontFamily: "var(--font-ui)",
    padding: "0.3rem 0.7rem",
    whiteSpace: "pre-wrap",
  },
  ".cm-lintRange-error, .cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--bad) 1px",
    textUnderlineOffset: "3px",
  },
  ".cm-panels": {
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
  },
});

export const theme = [paper, syntaxHighlighting(ink)];
