/** A server that was started, and the way to talk to it. */
export interface Transport {
  send(message: object): void
  /** Whoever listens hears every message, and every breach of the framing. */
  listen(onMessage: (message: unknown) => void, onError: (error: Error) => void): void
  /** What the server wrote beside its messages so far. */
  complaints(): string
  /** The exit code, once the server has ended. */
  readonly ended: Promise<number | null>
}
