import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004, error correction M) with its quiet zone of four modules: side in modules, and the dark ones as an SVG path. */
interface QrCode {
  readonly side: number;
  readonly path: string;
}

export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`;
    }
  });
  return { side: size, path };
}
