import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The few parts of RFC 6455 a page needs that only listens. */
export interface PageSocket {
  send(text: string): void;
  close(): void;
}

const handshakeSuffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const unsentBytesMax = 32 * 1024 * 1024;
const closeFrame = Buffer.from([0x88, 0x00]);

/** Undefined when the request isn't a web socket handshake; the socket is closed then. */
export function acceptPage(request: IncomingMessage, socket: Duplex, onClosed: () => void): PageSocket | undefined {
  const key = request.headers['sec-websocket-key'];
  if (key === undefined) {
    socket.destroy();
    return undefined;
  }
  const accept = createHash('sha1')
    .update(key + handshakeSuffix)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.on('data', (chunk: Buffer) => {
    const opcode = (chunk[0] ?? 0) & 0x0f;
    if (opcode === 0x8) socket.end(closeFrame);
  });
  // A page that was closed in the middle of a write is no fault of ours.
  socket.on('error', () => socket.destroy());
  socket.on('close', onClosed);
  return {
    send(text) {
      if (socket.writableLength > unsentBytesMax) socket.destroy();
      else if (socket.writable) socket.write(textFrame(text));
    },
    close() {
      socket.end(closeFrame);
      socket.destroy();
    },
  };
}

function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const isTiny = payload.length < 126;
  const isShort = payload.length < 65_536;
  const header = Buffer.alloc(isTiny ? 2 : isShort ? 4 : 10);
  header[0] = 0x81;
  header[1] = isTiny ? payload.length : isShort ? 126 : 127;
  if (!isTiny && isShort) header.writeUInt16BE(payload.length, 2);
  if (!isShort) header.writeBigUInt64BE(BigInt(payload.length), 2);
  return Buffer.concat([header, payload]);
}
