import type { FileToSave } from './take-out.ts';

/** Hands a file to the person's downloads. Only from a page of the extension. */
export function saveFile({ name, type, text }: FileToSave): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // A browser may ask where to save it before it takes it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
