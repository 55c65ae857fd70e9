/** The text of a plain file: UTF-8 or -16, or what Windows' older programs wrote where it is neither. Never throws. */
export function decodeText(bytes: Uint8Array): string {
  // Notepad's "Unicode" begins with its byte order mark; nothing else tells it from other bytes.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
