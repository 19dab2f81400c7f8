/** The speeds of serial cables that tills offer, in baud. */
export const baudRates = [1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200] as const;
export type BaudRate = (typeof baudRates)[number];
