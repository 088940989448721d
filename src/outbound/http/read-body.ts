export class BodyTooBig extends Error {
  override readonly name = 'BodyTooBig';
}

/** Reads a body as text and gives up as soon as it is longer than allowed. */
export async function readBody(response: Response, bytesMax: number): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw new BodyTooBig(`The answer is longer than ${String(bytesMax)} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
