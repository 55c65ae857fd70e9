/** A page as a reader gets it: its document and the address at which it stands (null for a file without one). */
export interface Page {
  readonly document: Document;
  readonly address: URL | null;
}
