import { isMasked } from '../../../shared/access/classes.ts';
import { MaskedMark } from '../../components/mark/masked-mark.tsx';
import type { ReactNode } from 'react';
import type { Masked } from '../../../shared/access/classes.ts';

/** A value, or the lock that stands where it is masked. */
export const Shown = ({ value }: { value: ReactNode | Masked }) => (isMasked(value) ? <MaskedMark /> : value);
