// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { readQrPicture } from './read-qr-picture';

const close = vi.fn<() => void>();

function give(drawImage: () => void) {
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ width: 2, height: 2, close }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
    drawImage();
    return null;
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  close.mockClear();
});

it('the memory of a picture is given back', async () => {
  give(() => undefined);
  expect(await readQrPicture(new Blob())).toBeNull();
  expect(close).toHaveBeenCalledOnce();
});

it('also of one that cannot be looked at', async () => {
  give(() => {
    throw new Error('too large');
  });
  expect(await readQrPicture(new Blob())).toBeNull();
  expect(close).toHaveBeenCalledOnce();
});

it('a file that is no picture is told as none', async () => {
  vi.stubGlobal('createImageBitmap', () =>
    Promise.reject(new DOMException('no picture', 'InvalidStateError')),
  );
  expect(await readQrPicture(new Blob())).toBeNull();
});
