/**
 * How sure a field of something that was read is. `verified`: every character lies under a check digit that holds.
 * `plausible`: under none, but it is one of the few values it may be, or a bar code brought it whole, whose own error
 * correction lets no misreading through. `compare`: nothing but a look at the thing itself can tell.
 */
export type Sureness = 'verified' | 'plausible' | 'compare';
