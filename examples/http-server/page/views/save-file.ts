/** Hands a file to the person; it is made in the page and comes from nowhere else. */
export function saveFile({
  bytes,
  name,
  mediaType,
}: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly mediaType: string;
}): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
