/** A page of docs/, made into a component when the extension is built. */
declare module '*.md' {
  import type { VNode } from 'preact';
  export const Page: () => VNode[];
}
