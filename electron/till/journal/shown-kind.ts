// Whoever makes somebody sign in must not read here with which PIN they did: it looks like any other sign-in.
const [duress, shownAs] = ['staff.duress', 'staff.signed-in'];

/** What a till calls an entry's kind before people. */
export const shownKind = (kind: string): string => (kind === duress ? shownAs : kind);

/** The same in SQL over `journal`. */
export const shownKindSql = `iif(kind = '${duress}', '${shownAs}', kind)`;
