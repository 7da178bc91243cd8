import { decodeQR } from 'qr/decode.js';

/** Longest side that is looked at: a phone's picture has no need of all its points. Pixels. */
const MOST_PIXELS = 1600;

/** The text of the QR code in a picture; null where there is none, or the file is no picture. Nothing leaves the device. */
export async function readQrPicture(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    return decodeQR({ data, width, height }, { timeLimit: 3000 });
  } catch {
    return null;
  }
}
