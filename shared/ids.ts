/** A value of type T that may not be mixed up with another kind of T. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

export type SaleId = Brand<string, 'SaleId'>;
export type LineId = Brand<string, 'LineId'>;
export type PieceId = Brand<string, 'PieceId'>;
export type ClientId = Brand<string, 'ClientId'>;
export type StaffId = Brand<string, 'StaffId'>;
export type TillId = Brand<string, 'TillId'>;
export type ApprovalId = Brand<string, 'ApprovalId'>;
export type CheckId = Brand<string, 'CheckId'>;
export type TenderId = Brand<string, 'TenderId'>;
export type BreakGlassId = Brand<string, 'BreakGlassId'>;
export type CaseId = Brand<string, 'CaseId'>;
export type WishId = Brand<string, 'WishId'>;
export type OccasionId = Brand<string, 'OccasionId'>;
export type KeyId = Brand<string, 'KeyId'>;
export type EntryId = Brand<string, 'EntryId'>;

/** Makes a new UUIDv7 (RFC 9562): unique without a network, sorted by time. Injected, so that tests can repeat a run. */
export type MakeId = () => string;
