/** Zip files carry the local time at which they were packed; two packings of the same parts should be the same bytes. */

const centralEntry = 0x0201_4b50;
const endRecord = 0x0605_4b50;
/** 1 January 1980, the first day that the format can write, as its date field. */
const firstDay = 0x21;

/** The zip with all its times set to the beginning of its calendar. Changes the bytes handed in, and returns them. */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end > 0 && view.getUint32(end, true) !== endRecord) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== centralEntry) break;
    setTime(view, at + 12);
    setTime(view, view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
}
