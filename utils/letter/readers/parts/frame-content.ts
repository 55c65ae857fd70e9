/** The document in a frame: the one that stands there, else what the page put into it; null where neither can be seen. */
export function frameContent(frame: Element): Document | null {
  const { contentDocument } = frame as HTMLIFrameElement;
  if (contentDocument != null) return contentDocument;
  const source = frame.getAttribute('srcdoc');
  const Parser = frame.ownerDocument.defaultView?.DOMParser;
  return source === null || Parser === undefined ? null : new Parser().parseFromString(source, 'text/html');
}

/** Whether the page round a frame can see into it, and so reads what stands there, knowing more about it. */
export function isSeenFromOutside(document: Document): boolean {
  return (document.defaultView?.frameElement ?? null) !== null;
}
