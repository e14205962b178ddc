import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/cetak/qr.ts';

/** Reads a code from its path as a camera would, with so many px for each module. */
function read(text: string, scale = 4): string | undefined {
  const { side, path } = qrCode(text);
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let col = Number(x) * scale; col < (Number(x) + Number(width)) * scale; col++) pixels.fill(0, (row * side * scale + col) * 4, (row * side * scale + col) * 4 + 3);
    }
  }
  return jsQR(pixels, side * scale, side * scale)?.data;
}

describe('qrCode', () => {
  it.each(['https://sop.contoh.go.id/sop/setda-way-kanan/perencanaan-kinerja/', 'http://localhost:8080/sop/a/b/', `https://contoh.go.id/${'jalur-panjang/'.repeat(15)}`, 'teks “aneh” 📄'])(
    'can be read back: %s',
    (text) => expect(read(text)).toBe(text),
  );

  it('has a quiet zone of four modules, and gives the same bytes', () => {
    const { side, path } = qrCode('https://contoh.go.id/');
    const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [Number(x), Number(y), Number(x) + Number(width)] as const);
    expect(Math.min(...places.flatMap(([x, y]) => [x, y]))).toBe(4);
    expect(Math.max(...places.map(([, , end]) => end))).toBe(side - 4);
    expect(qrCode('https://contoh.go.id/').path).toBe(path);
  });
});
