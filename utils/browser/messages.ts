/** The one message that scripts in pages send to the background: whether a letter may stand in their frame now. */
export interface GateMessage {
  readonly kind: 'letter-may-be-here' | 'no-letter-here';
}

const KINDS: readonly unknown[] = ['letter-may-be-here', 'no-letter-here'] satisfies GateMessage['kind'][];

export function isGateMessage(message: unknown): message is GateMessage {
  return typeof message === 'object' && message !== null && 'kind' in message && KINDS.includes(message.kind);
}
