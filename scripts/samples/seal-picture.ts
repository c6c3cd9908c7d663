import { crc32, deflateSync } from 'node:zlib';

const size = 96;

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
};

/** A PNG picture of a thin red ring, as some bureaus put one where the seal goes. Stored without compression: the same bytes everywhere. */
export const sealPicture = (): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (_unused, x) => {
      const radius = Math.hypot(x - size / 2 + 0.5, y - size / 2 + 0.5);
      return radius < 46 && radius > 43 ? [208, 48, 48, 150] : [255, 255, 255, 0];
    });
    return Buffer.from([0, ...pixels.flat()]);
  });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
