/** Offers a text or bytes as a file. */
export function offer(name: string, contents: string | Uint8Array, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([contents as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers fetch it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
