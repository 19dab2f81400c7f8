/**
 * Every expected failure by its code: what happened, that nothing is lost, and the next step, in one or two sentences
 * (ICU message syntax). The code itself is for programs and for "details".
 */
export const errors = {
  'call.unknown': 'The till does not know what was asked. Start the window again; the sale is kept.',
  'call.malformed': 'The till could not read what was asked ({where}). Nothing was changed.',
  'call.failed':
    'Something went wrong here, reference {reference}. Nothing is lost; please try again, and tell head office the reference if it stays.',
  'till.not-open': 'The till is not open yet. Set it up, or open it with its recovery code.',
  'till.already-open': 'This till is open already.',
  'till.revoked':
    'This till was blocked by head office. Nothing it holds is lost; with a new code from there it is enrolled again.',
  'till.restarting': 'The till is starting again. The sale is kept; one moment, please.',
  'sign-in.needed': 'Please sign in. The sale is kept.',
  'sign-in.wrong-pin':
    'That PIN is not right. {left, plural, =0 {Please wait before the next try.} one {One more try before a pause.} other {# more tries before a pause.}}',
  'sign-in.wait':
    'Too many wrong PINs. Please try again in {seconds, plural, one {# second} other {# seconds}}.',
  'sign-in.needs-manager':
    'This person was locked out after ten wrong PINs. A manager signs in and lets them in again.',
  'sign-in.unknown': 'This person does not work at this till.',
  'sign-in.no-pin':
    'This person has no PIN at this till yet. Head office makes a one-time code, with which they set one.',
  'pin.same': 'The second PIN must be another than your own. Nothing was changed.',
  'badge.unknown':
    'This badge belongs to nobody here. Touch your name, or have a manager give you the badge under More.',
  'badge.blocked': 'This badge was blocked as lost. Give it to a manager; your name and PIN open the till.',
  'badge.none': 'This person has no badge. Nothing was changed.',
  'badge.none-read': 'That was no staff badge. Nothing was changed; scan it again.',
  'badge.taken': 'This badge is {name}’s. Give them another one first; nothing was changed.',
  'pin-code.wrong':
    'That is not the code head office made for this person, or it was used or is older than a day. Nothing was changed; ask for a new one.',
  'not-allowed': 'Your role does not allow this. Please ask a manager.',
  'approval.needed': 'This needs the approval of a manager. The sale is kept as it is.',
  'approval.over':
    'This request is over: it lasts two minutes, and ends when the sale changes. The sale is kept as it is; ask again.',
  'approval.other-matter':
    'This approval was given for something else. Nothing was changed; ask for a new one.',
  'approval.not-given': 'Nobody has approved this yet. Nothing was changed.',
  'approval.own': 'Nobody approves their own request. Ask another manager, or head office for a code.',
  'approval.not-theirs': 'This person may not approve this. Choose a manager, or ask head office for a code.',
  'approval.wrong-code':
    'Head office has no such code for this request, or it was used already. The sale is kept; ask for a new code.',
  'approval.no-office':
    'This till is not enrolled at a head office, so nobody there can give a code. A manager can approve it here.',
  'rights.stale':
    'Head office has not been reached for a week, so private files and approvals wait. Selling goes on, nothing is lost; bring the till online, or ask head office for a code.',
  'rights.code-not-needed':
    'Head office was reached within the week, so this needs no code. Nothing was changed; do it again.',
  'rights.no-code-key':
    'This till cannot check a code from head office yet: it gets what it needs at its next contact. Nothing was changed; bring the till online.',
  'rights.code-wrong':
    'That is not the code for what is on this screen. {left, plural, =0 {It was the last try; ask for a new code.} one {One more try.} other {# more tries.}} Nothing was opened.',
  'rights.code-over':
    'This code is over: it lasts ten minutes and five tries, and opens one thing once. Nothing was changed; ask again.',
  'approval.office-away':
    'Head office did not answer. The sale is kept, and selling goes on; a manager can approve it here.',
  'size.unknown':
    'There is no size {text} in the {system} system. Nothing was changed; pick a size from the row.',
  'size.out-of-range': 'Sizes go from {smallest} to {largest} in the {system} system. Nothing was changed.',
  'size.wrist-out-of-range': 'A wrist is {least} to {most} mm round. Nothing was changed; measure again.',
  'size.fit-out-of-range': 'Add {least} to {most} mm to the wrist. Nothing was changed.',
  'size.not-for-piece': '{name} is not made to such a size. Nothing was changed.',
  'printing.no-printer':
    'This till has no printer. The receipt is kept; show it on the screen, or set up a printer.',
  'printing.not-unsure': 'Nobody asks about this receipt any more. Nothing was printed.',
  'head-office.needed': 'This is done together with head office. Ask for a one-time code there.',
  'pin.weak':
    'This PIN is too easy to guess: {why, select, row {its digits run up or down} repeats {its digits repeat} date {it reads as a date} common {many people choose it} code {its digits stand in the code} other {it is a simple one}}. Choose six other digits.',
  'pin-code.no-office':
    'This till is not enrolled at a head office, so nobody can make a code. Enrol it first, under More.',
  'pin-code.office-away':
    'Head office did not answer, so it was not asked. Call them: they can make a code for this person without it.',
  'scan.unknown': 'No piece has the code {code}. Check the tag, or search for the piece by its name.',
  'scan.damaged': 'That code was not read whole. Nothing was changed; scan it again.',
  'scan.likely':
    'That code was not read whole. Most likely it is {code}: scan it again, or compare it with what is printed and search for it.',
  'scan.receipt': 'That was receipt {code}, and no piece. Nothing was changed.',
  'scan.envelope': 'That was repair envelope {code}, and no piece. Nothing was changed.',
  'scan.document': 'That was a document, and none is asked for here. Nothing of it was kept or shown.',
  'scan.badge': 'That was a staff badge, and no piece. Nothing of it was kept or shown.',
  'piece.unknown': 'This piece is not in the catalogue any more. Search for it again.',
  'piece.code-taken':
    'The code {code} belongs to another piece already. Nothing was received; change the code and try again.',
  'piece.wrong-currency': 'Pieces are priced in {currency} here. Nothing was received.',
  'piece.sold': '{name} ({code}) is sold already. Nothing was added.',
  'piece.on-sale-already': '{name} ({code}) is on this sale already.',
  'piece.held': '{name} ({code}) waits on a held sale. Recall that sale, or take the piece off it first.',
  'piece.too-few': 'There are only {left, plural, one {# piece} other {# pieces}} of {name} left.',
  'sale.none': 'There is no sale in hand. Scan a piece to begin one.',
  'sale.line-unknown': 'This line is not on the sale any more.',
  'sale.changed': 'The sale changed in the meantime. Look at the new total, then take the payment.',
  'sale.full': 'A sale holds at most {limit} lines. Complete this one, then go on with a new one.',
  'sale.line-full': 'A line holds at most {limit} pieces. Complete this sale, then go on with a new one.',
  'sale.nothing-to-undo': 'There is nothing to take back.',
  'sale.not-held': 'This sale is not on hold any more.',
  'sale.unknown': 'There is no completed sale with this number.',
  'discount.over-limit': 'You may give up to {limit} % on a line. More needs a manager.',
  'discount.wrong-currency': 'A discount is given in the currency of the sale.',
  'pay.too-little': 'That is {missing} too little. The sale stays open.',
  'pay.too-much': 'That is more cash than fits this sale. Check the amount; the sale stays open.',
  'pay.wrong-currency': 'This till takes cash in {currency} for now.',
  'pay.nothing': 'Nothing was handed over. Key in the amount; the sale stays open.',
  'pay.settled': 'Nothing is left to pay. Complete the sale.',
  'pay.no-rate':
    'There is no rate for {currency} today. Take another currency, or have a manager set the rate.',
  'pay.no-such-cash': 'Cash of this currency comes in steps of {step}. Check the amount; nothing was taken.',
  'pay.card-too-much':
    'Only {left} is left to pay, and a terminal gives no change. Ask for that much; nothing was taken.',
  'sale.has-tenders':
    'Money lies on this sale already. Give it back first (cash by hand, a card on its terminal), then go on.',
  'tender.unknown': 'This tender does not lie on the sale any more. Look at what is left to pay.',
  'tender.not-cash':
    'A card payment is not handed back. Reverse it on the terminal, then say so here; until then it stays.',
  'tender.card-open':
    'A card payment of {amount} was begun. Say first whether the terminal approved it; do not charge it again.',
  'tender.ended-otherwise': 'It was said already that this card payment was {state}. Nothing was changed.',
  'card.authorisation-long':
    'An authorisation code has at most {most} letters and digits. Look for it on the terminal’s slip.',
  'card-number.refused':
    'This looks like the number of a payment card, which is never kept here. Nothing was saved; leave it out and try again.',
  'rates.base': 'Prices are in {currency} here, so it needs no rate. Nothing was changed.',
  'pay.unknown':
    'The disk answered with an error while the sale was written. The till has looked: the sale is {paid, select, yes {paid. Do not take the money again.} other {not paid yet. Take the payment once more.}}',
  'identity.client-needed':
    'This sale needs a client’s name. Find or add the client, then take the payment; the sale is kept.',
  'identity.document-needed':
    'This sale waits for a look at the client’s passport or card. Scan it, then take the payment; the sale is kept.',
  'identity.cash-forbidden':
    'No more cash can be taken for this sale. Take a card for the rest; the sale is kept.',
  'identity.not-needed': 'This sale needs no document. Nothing was captured.',
  'identity.no-key':
    'Documents are sealed with a key from head office, {enrolled, select, yes {which has not come yet: it comes with the next contact. Put the sale on hold until then} other {and this till is not enrolled there. Put the sale on hold and have a manager enrol the till under More}}; nothing was captured, nothing is lost.',
  'identity.no-capture': 'This identity check is over. Begin it again; the sale is kept.',
  'identity.no-zone':
    'That was no machine-readable zone: the lines with the many < at the foot of a passport or on the back of a card. Scan them again, or type the document.',
  'identity.no-document': 'No document was read yet. Scan it, or type it.',
  'identity.damaged':
    'This zone is damaged, and nothing of it was taken. Scan it again, type the document, or have a second person look at it.',
  'identity.no-name': 'The document needs a name. Type it as it stands there; nothing was taken.',
  'identity.unreal-date':
    'One of the dates cannot be. Thai papers print the Buddhist year: take 543 from it. Nothing was taken.',
  'identity.expired': 'This document has expired. Ask for another one; the sale is kept.',
  'identity.name-differs':
    'The name on the document is not the client’s. Choose the right client, or have a second person look at the spelling; the sale is kept.',
  'client.unknown': 'This client is not in the file any more. Search for them again.',
  'client.alike':
    '{count, plural, one {A client} other {# clients}} with this phone, e-mail or name {count, plural, one {is} other {are}} here already. Nothing was written; search for them, or go on if this is somebody else.',
  'client.policy-old':
    'The privacy policy has changed in the meantime. Nothing was written; show the client the new one, then go on.',
  'client.birthday-consent-missing':
    'A birth date is kept only for birthday offers the client agreed to. Nothing was written; ask for that consent, or leave the date out.',
  'client.phone-unclear':
    'This phone number cannot be one. Nothing was written; check it, with + and the country’s code when it is from abroad.',
  'client.email-unclear': 'This e-mail address cannot be one. Nothing was written; please check it.',
  'client.not-yours':
    'This part of the file is open to the client’s adviser, to managers, and while the client is being served. The sale is kept.',
  'client.not-served':
    'A client’s data is changed while they are being served. Ask for their phone, e-mail or card, then try again.',
  'client.looks-used-up':
    'You have looked into client files as often as a day allows. The sale is kept; ask a manager.',
  'client.proof-wrong':
    'This is not what the client’s file says. The sale is as it was; ask once more, or put the client on it by name.',
  'client.not-whole':
    'Head office is asked by a complete phone, e-mail, client number or card. Nobody was asked; type all of it.',
  'client.not-at-office':
    'Head office knows nobody by this, or not just one. Check it with the client, or add them as new; the sale is kept.',
  'client.no-office':
    'This till is not enrolled at a head office, so only clients of this till are found. Add the client as new; the sale is kept.',
  'client.office-away':
    'Clients of other boutiques are known at head office, which did not answer. The sale is kept: go on without their file, or add them as new, and a manager makes the two one later.',
  'case.open-already': 'This client’s file is open to you already. Nothing was noted.',
  'journal.too-much':
    'These are {lines} lines, more than fit one file. Choose a shorter time; nothing was exported.',
  'care.empty-wish': 'A wish is some words or a piece. Nothing was noted.',
  'care.unknown': 'This is not in the client’s file any more. Nothing was changed.',
  'care.same-adviser': 'They are theirs already. Choose another adviser; nothing was changed.',
  'break-glass.no-vip':
    'This client’s file opens while they are being served; breaking the glass is for VIPs. The try is noted; ask for their phone, e-mail or card.',
  'break-glass.not-needed': 'This client’s file is open to you already. Nothing was noted.',
  'break-glass.words-needed':
    'Say in your own words why, so that a manager can understand it. Nothing was opened.',
  'break-glass.unknown': 'This is not in the file any more. Nothing was changed.',
  'break-glass.own': 'Nobody reviews what they did themselves. Another manager looks at it.',
  'break-glass.word-needed': 'Say in a word why it was not right. Nothing was noted.',
  'client.none-on-sale': 'There is no client on this sale.',
  'client.same': 'These two are one client already. Nothing was changed.',
  'disk.full':
    'The disk of this till is full. The sale is kept, but no payment can be taken. Free some space, then try again.',
  'disk.read-only':
    'The till cannot write to its folder {folder}. Check the folder’s rights, then start again. Nothing was changed.',
  'disk.trouble':
    'The disk of this till answered with an error. The till has been opened again; look at the last sale before going on.',
  'folder.in-use': 'This till is running already. Use the window that is open, or close it first.',
  'folder.none': 'There is no till in the folder {folder}. Check the path.',
  'database.newer':
    'This till’s data was written by a newer version ({found}; this one knows {known}). Nothing was touched. Install the newer version.',
  'database.wrong-key':
    'This key does not open the till’s data. Nothing was touched. Use the key or recovery code of this till.',
  'database.damaged':
    'The till’s data is damaged on the disk. Do not delete the folder. The latest good backup is {backup}; call head office, which holds every sale it has acknowledged.',
  'key.missing': 'The till’s key is not here. Enter the recovery code from the sealed envelope.',
  'key.wrong-code':
    'This recovery code does not fit. Check it letter by letter; capitals and dashes do not matter.',
  'key.file-inside':
    'The key file must not lie in the data folder: whoever copies one would have both. Move it elsewhere.',
  'key.file-open':
    'The key file can be read by others. Allow only yourself to read it (mode 600), then start again.',
  'key.file-bad': 'The key file does not hold a key: 64 hexadecimal digits are expected.',
  'key.envelope-damaged':
    'The sealed key of this till is damaged in both its places. Nothing was touched. Use the key file, or call head office.',
  'sample.stays':
    'A sample boutique stays a sample: it cannot be enrolled or become a real till. Set up a till of your own.',
  'enrol.wrong-code': 'Head office does not know this code, or it was used already. Ask for a new one.',
  'enrol.already': 'This till is enrolled at {headOffice} already.',
  'enrol.unreachable':
    'Head office did not answer at {address}. Check the address and the network; selling goes on.',
  'enrol.insecure':
    'Head office must be reached by https. Plain http is only for a head office on this machine.',
  'enrol.refused': 'Head office answered in a way the till does not understand. Check the address.',
} as const;

export type ErrorCode = keyof typeof errors;
export const errorCodes = Object.keys(errors) as ErrorCode[];
