/** The one message that scripts in pages send to the background. */
export interface LetterMayBeHere {
  readonly kind: 'letter-may-be-here';
}

export function isLetterMayBeHere(message: unknown): message is LetterMayBeHere {
  return (
    typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === 'letter-may-be-here'
  );
}
