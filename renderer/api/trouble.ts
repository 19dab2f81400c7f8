type Listener = () => void;

const silence = new Set<Listener>();
const signedOut = new Set<Listener>();

/** Calls back whenever an answer shows that the till is starting again. */
export const onSilence = (listener: Listener) => silence.add(listener);

/** Calls back whenever an answer shows that nobody is signed in any more, as after a restart of the till. */
export const onSignedOut = (listener: Listener) => signedOut.add(listener);

export const noticeSilence = () => silence.forEach((listener) => listener());
export const noticeSignedOut = () => signedOut.forEach((listener) => listener());
