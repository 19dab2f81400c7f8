/** Where the head office's console is, and its password if it has one. */
export type Console = { readonly url: string; readonly password: string | undefined };

/** Sends a form to the console as its own page would; throws with what it said when it refuses. */
export async function askOffice(
  { url, password }: Console,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: {
      origin: new URL(url).origin,
      ...(password === undefined ? {} : { authorization: `Basic ${btoa(`compliance:${password}`)}` }),
    },
    body: new URLSearchParams(form),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
