/** The one place where a fault ends: said once, for the person who looks at the extension's log. */
export function reportTrouble(fault: unknown): void {
  console.error('FOI Clock:', fault);
}

/** What a person can pass on about a fault. */
export function wordsOf(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}
