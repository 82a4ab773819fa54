/** A heading whose author pressed another space than Markdown's, or none: `##\u00A0Title`, `##Title`. */
export const MEANT_HEADING = /^(#{1,6}(?=[\u00A0\u3000]+\S)|#{2,6}(?=[\p{L}\p{N}"'([]))[\u00A0\u3000]*/u;

/** A heading that is written as HTML, on a line of its own; its one group is the level. */
export const HTML_HEADING = /^ {0,3}<h([1-6])(?:\s[^<>]*)?>.{1,400}<\/h\1>\s*$/iu;
