/** A share in basis points as people write it: 1000 is '10 %', 825 is '8.25 %'. */
export const formatRate = (basisPoints: number): string => `${basisPoints / 100} %`;
