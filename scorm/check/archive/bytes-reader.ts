/** Bytes of a piece. */
const CHUNK = 64 * 1024;

interface Range {
  readonly offset?: number;
  readonly size?: number;
}

/** Gives zip.js parts of bytes in memory, in small pieces, so that unpacking can stop after any of them. */
export class BytesReader {
  readonly size: number;

  constructor(private readonly bytes: Uint8Array) {
    this.size = bytes.length;
  }

  get readable(): ReadableStream<Uint8Array> {
    return this.createReadable();
  }

  createReadable({ offset = 0, size = this.size - offset }: Range = {}): ReadableStream<Uint8Array> {
    const end = Math.min(this.size, offset + size);
    let at = offset;
    return new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          const piece = this.bytes.slice(at, Math.min(end, at + CHUNK));
          at += piece.length;
          if (piece.length > 0) controller.enqueue(piece);
          if (at >= end) controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  }

  readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    return Promise.resolve(this.bytes.slice(offset, offset + length));
  }
}
