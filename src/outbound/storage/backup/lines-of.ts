const newline = 0x0a;

/** Splits a stream at line feeds only: readline also does at U+2028, which a text inside may hold. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, bytesMax: number): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      parts.push(chunk.subarray(start, end));
      yield Buffer.concat(parts).toString('utf8');
      parts = [];
      bytes = 0;
      start = end + 1;
    }
    if (start === chunk.length) continue;
    parts.push(chunk.subarray(start));
    bytes += chunk.length - start;
    if (bytes > bytesMax) throw new RangeError(`a line is longer than ${bytesMax} bytes`);
  }
  if (bytes > 0) yield Buffer.concat(parts).toString('utf8');
}
