/** How long a case keeps one client's file open to the officer who named it. */
export const caseMs = 60 * 60_000;

/** How head office numbers its cases: capitals, digits and dashes, as in 'PR-2026-0012'. */
export const caseNumberPattern = /^[A-Z0-9][A-Z0-9-]{2,23}$/;
