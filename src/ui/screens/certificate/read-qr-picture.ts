import { decodeQR } from 'qr/decode.js';

/** Longest side that is looked at: a phone's picture has no need of all its points. Pixels. */
const MOST_PIXELS = 1600;

function draw(picture: ImageBitmap): ImageData | null {
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

/** The text of the QR code in a picture; null where there is none, or the file is no picture. Nothing leaves the device. */
export async function readQrPicture(file: Blob): Promise<string | null> {
  let picture: ImageBitmap | undefined;
  try {
    picture = await createImageBitmap(file);
    const points = draw(picture);
    return points && decodeQR(points, { timeLimit: 3000 });
  } catch {
    return null;
  } finally {
    // The picture of a phone takes tens of megabytes, and a passport has several.
    picture?.close();
  }
}
