/**
 * Bytes as text, seven bits a character: in UTF-8 an eighth smaller than base64. The characters that mean something inside a script element
 * (`<`), or that an HTML parser changes (NUL, carriage return), are written as the first three beyond ASCII.
 */
const UNSAFE = [0, 13, 60];

/** Text from which `fromSevenBits` gives the bytes back. */
export function toSevenBits(bytes: Uint8Array): string {
  const codes: number[] = [];
  let held = 0;
  let bits = 0;
  const write = (code: number) => {
    const unsafe = UNSAFE.indexOf(code);
    codes.push(unsafe < 0 ? code : 128 + unsafe);
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 7) {
      bits -= 7;
      write((held >> bits) & 127);
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) write((held << (7 - bits)) & 127);
  let text = '';
  for (let from = 0; from < codes.length; from += 8192)
    text += String.fromCharCode(...codes.slice(from, from + 8192));
  return text;
}

/** The bytes of a text that `toSevenBits` wrote. */
export function fromSevenBits(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 7) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    held = (held << 7) | (code < 128 ? code : (UNSAFE[code - 128] ?? 0));
    bits += 7;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
