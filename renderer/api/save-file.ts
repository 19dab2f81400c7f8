/** Hands a file to the person: it goes where the window's host puts what is downloaded, and is kept nowhere else. */
export function saveFile({ fileName, base64 }: { readonly fileName: string; readonly base64: string }) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
