import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
} from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import {
  Compartment,
  EditorState,
  type Extension,
  Prec,
} from "@codemirror/state";
import {
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import {
  tsAutocompleteWorker,
  tsFacetWorker,
  tsHoverWorker,
  tsLinterWorker,
  tsSyncWorker,
} from "@valtown/codemirror-ts";
import { styleNonce } from "../../layouts/style-nonce.ts";
import { language } from "../language/service.ts";
import { renderHover } from "./hover.ts";
import { theme } from "./theme.ts";

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Where the text stands in the learner's folder: `"neuron.ts"`. */
  readonly file: string;
  /** Id of the element that says how to leave the editor by keyboard. */
  readonly describedBy: string;
  /** Where typing goes on: an offset in the text. */
  readonly cursor: number;
  readonly onType: (text: string) => void;
  readonly onCheck: () => void;
}

export interface Editor {
  /** Replaces the text; the editor's own undo brings the old one back. */
  replace(text: string): void;
  /** Puts the cursor at the start of a line, counted from 1. */
  goTo(line: number): void;
  focus(): void;
  /** Turns on what TypeScript knows, once its worker has the folder. */
  explain(): void;
  destroy(): void;
}

/** Typing, in the way programmers expect of an editor. */
function typing(options: EditorOptions): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(styleNonce),
    javascript({ typescript: true }),
    Prec.highest(
      keymap.of([
        {
          key: "Mod-Enter",
          run: () => {
            options.onCheck();
            return true;
          },
        },
      ]),
    ),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.contentAttributes.of({
      "aria-label": `Your ${options.file}`,
      "aria-describedby": options.describedBy,
      autocapitalize: "off",
      autocorrect: "off",
      spellcheck: "false",
    }),
  ];
}

/**
 * Diagnostics, completion and hover from the worker. There the text has
 * a name of its own, so that it can import from the file it belongs to.
 */
function explaining(file: string): Extension {
  return [
    tsFacetWorker.of({ worker: language(), path: `/now-${file}` }),
    tsSyncWorker(),
    tsLinterWorker(),
    autocompletion({ override: [tsAutocompleteWorker()] }),
    tsHoverWorker({ renderTooltip: renderHover }),
  ];
}

/** Opens an editor in `parent`. */
export function openEditor(options: EditorOptions): Editor {
  const { parent, text, file, onType } = options;
  const explained = new Compartment();
  const view = new EditorView({
    parent,
    doc: text,
    selection: { anchor: Math.min(options.cursor, text.length) },
    extensions: [
      typing(options),
      explained.of([]),
      theme,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onType(update.state.doc.toString());
      }),
    ],
  });
  showLine(view, options.cursor);
  return {
    replace(next) {
      const whole = { from: 0, to: view.state.doc.length, insert: next };
      if (view.state.doc.toString() !== next)
        view.dispatch({ changes: whole, userEvent: "input.replace" });
    },
    goTo(line) {
      const { doc } = view.state;
      const { from } = doc.line(Math.min(Math.max(line, 1), doc.lines));
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
    explain() {
      view.dispatch({ effects: explained.reconfigure(explaining(file)) });
    },
    destroy: () => view.destroy(),
  };
}

/** Scrolls the editor, and nothing around it, until a place is in view. */
function showLine(view: EditorView, offset: number): void {
  const at = Math.min(offset, view.state.doc.length);
  view.requestMeasure({
    read: () => view.lineBlockAt(at),
    write({ top, bottom }) {
      const { scrollDOM } = view;
      if (bottom > scrollDOM.clientHeight)
        scrollDOM.scrollTop = top - scrollDOM.clientHeight / 3;
    },
  });
}
