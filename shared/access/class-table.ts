import type { Clearance, DataClass, Role, ViewerRole } from './classes.ts';

/** Who sees which class. Head office may tighten a cell by the feed; nothing on a till loosens one. */
export const classTable = {
  public: row('yes', 'yes', 'yes', 'yes', 'yes'),
  service: row('yes', 'yes', 'yes', 'no', 'no'),
  belongings: row({ when: ['own', 'being served', 'break-glass'] }, 'yes', { when: ['case'] }, 'no', 'no'),
  contact: row({ when: ['own', 'being served', 'break-glass'] }, 'yes', { when: ['case'] }, 'no', 'no'),
  commercial: row({ when: ['own', 'break-glass'] }, 'yes', { when: ['case'], only: 'total' }, 'no', 'no'),
  // Only "verified, type, valid until" is ever in this class; everything else of a document is 'identity file'.
  identity: row('yes', 'yes', 'yes', 'no', 'no'),
  // Seen by whoever captures it, while they do; then sealed to the compliance key and never shown again on any till.
  'identity file': row({ when: ['capturing'] }, { when: ['capturing'] }, 'no', 'no', 'no'),
  payment: row({ when: ['in hand'] }, 'yes', { only: 'total' }, 'no', 'no'),
  business: row('no', 'yes', 'no', 'no', 'yes'),
  journal: row({ when: ['own'] }, 'yes', 'yes', { only: 'device' }, 'yes'),
} as const satisfies Record<DataClass, Record<Role, Clearance>>;

/** When this viewer sees this class. Head office gets everything, sealed; the display and a locked till only what is public. */
export function clearanceOf(viewer: ViewerRole, dataClass: DataClass): Clearance {
  switch (viewer) {
    case 'head office':
      return 'yes';
    case 'display':
    case 'nobody':
      return dataClass === 'public' ? 'yes' : 'no';
    case 'associate':
    case 'manager':
    case 'compliance':
    case 'technician':
    case 'auditor':
      return classTable[dataClass][viewer];
  }
}

function row<const A, const M, const C, const T, const U>(
  associate: A,
  manager: M,
  compliance: C,
  technician: T,
  auditor: U,
) {
  return { associate, manager, compliance, technician, auditor };
}
