/** The day, and the journal. */
export const dayTexts = {
  'day.sales': 'Sales of the day',
  'day.none': 'No sale yet today. The first one will stand here.',
  'day.count':
    '{count, plural, =0 {no sale} one {# sale} other {# sales}}{others, plural, =0 {} other { of yours, # of colleagues}}',
  'day.of-colleague': 'A colleague’s sale',
  'journal.title': 'Journal',
  'journal.till': 'the till',
  'journal.till.set-up': 'Till set up',
  'journal.till.enrolled': 'Enrolled at head office',
  'journal.catalogue.received': 'Pieces received',
  'journal.staff.added': 'Somebody added to the staff',
  'journal.staff.signed-in': 'Signed in',
  'journal.staff.locked': 'Till locked',
  'journal.staff.refused': 'Wrong PIN refused',
  'journal.staff.let-in': 'Let in again after wrong PINs',
  'journal.sale.completed': 'Sale completed',
  'journal.sale.voided': 'Sale given up',
  'journal.sale.void-undone': 'Sale taken back in hand',
} as const;
