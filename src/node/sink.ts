/** Where the bytes go: a file, or a stream such as standard output. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  /** Writes `length` zero bytes, as a hole where that can be. */
  skip?(length: number): Promise<void>;
  commit(): Promise<void>;
  abort(): Promise<void>;
}
