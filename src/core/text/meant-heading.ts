/** A heading whose author pressed another space than Markdown's, or none: `##\u00A0Title`, `##Title`. */
export const MEANT_HEADING = /^(#{1,6}(?=[\u00A0\u3000]+\S)|#{2,6}(?=[\p{L}\p{N}"'([]))[\u00A0\u3000]*/u;
