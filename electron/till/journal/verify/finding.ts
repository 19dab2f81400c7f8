/** Something that is not as the journal says: where, and what is wrong, for a person to read. */
export type Finding = { readonly where: string; readonly what: string };
