import { QrCode } from './qr-code';

const SAMPLE = Array.from({ length: 9 }, (_, y) => Array.from({ length: 9 }, (__, x) => (x * y) % 3 === 1));

export const examples = [
  { name: 'a code', element: <QrCode rows={SAMPLE} label="QR code of the certificate" /> },
] as const;
