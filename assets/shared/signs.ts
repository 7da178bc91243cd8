/**
 * Path data of small line drawings, each within 15 units of its middle. They mirror with their picture, so none holds a tick,
 * which does not turn with the script.
 */
export const SIGNS = {
  bin: 'M-9 -7L-7 12H7L9 -7M-13 -7H13M-4 -7v-4h8v4M-3 -1l.5 7M3 -1l-.5 7',
  calendar: 'M-11 -9h22v20h-22zM-11 -3h22M-5 -13v6M5 -13v6M-6 2h.01M0 2h.01M6 2h.01M-6 7h.01M0 7h.01',
  card: 'M-13 -9h26v18h-26zM-13 -4h26M-9 3h6',
  chart: 'M-12 11h24M-9 11v-7h4v7M-2 11v-13h4v13M5 11v-20h4v20',
  checklist: 'M-4 -11h-5v23h18v-23h-5M-4 -14h8v6h-8zM-4 -2h8M-4 3h8M-4 8h5',
  chip: 'M-8 -8h16v16h-16zM-3 -8v-4M3 -8v-4M-3 8v4M3 8v4M-8 -3h-4M-8 3h-4M8 -3h4M8 3h4',
  drive: 'M-13 -9h26v18h-26zM-13 3h26M8 6h1M-8 -5l4 4M-4 -5l-4 4M3 -5l4 4M7 -5l-4 4',
  exit: 'M3 -12h-12v24h12M-2 0h14M7 -5l5 5l-5 5',
  envelope: 'M-13 -9h26v18h-26zM-13 -9l13 10l13 -10',
  factory: 'M-12 11v-13l8 -6v6l8 -6v6l8 -6v19zM-6 11v-7h12v7',
  hierarchy: 'M-13 -10h26l-13 21zM-8.7 -3h17.4M-4.3 4h8.6',
  hospital: 'M-11 12v-24h22v24zM0 -7v8M-4 -3h8M-3 12v-6h6v6',
  hourglass: 'M-9 -12h18M-9 12h18M-7 -12c0 7 5 8 7 12c-2 4 -7 5 -7 12M7 -12c0 7 -5 8 -7 12c2 4 7 5 7 12',
  house: 'M-13 -1L0 -12L13 -1M-9 -4v16h18v-16M-3 12v-8h6v8',
  identity: 'M-13 -9h26v18h-26zM-5 -5a2.5 2.5 0 1 0 .01 0zM-9 5a4 4 0 0 1 8 0M4 -2h5M4 3h5',
  laptop: 'M-9 -9h18v13h-18zM-14 8h28l-3 3h-22z',
  loop: 'M9.5 -5.5A11 11 0 1 0 11 1M10 -13v7.5h-7.5',
  lorry:
    'M-11 6h-3v-14h15v14h-6M1 -3h7l6 5v4h-2M6 6h-5M-11 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M6 7a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
  ministry: 'M-13 -6L0 -13L13 -6zM-9 -2v9M-3 -2v9M3 -2v9M9 -2v9M-13 11h26',
  page: 'M-9 -12h12l6 6v18h-18zM-4 -2h8M-4 4h8',
  parcel: 'M-11 -10h22v21h-22zM-11 -4h22M-3 -10v6h6v-6',
  question: 'M-6 -5a6 6 0 1 1 8.5 5.4c-1.8 1 -2.5 2 -2.5 4.2M0 11v.01',
  scales: 'M0 -12v23M-6 11h12M-10 -8h20M-10 -8l-4.5 9a4.5 4.5 0 0 0 9 0zM10 -8l-4.5 9a4.5 4.5 0 0 0 9 0z',
  school: 'M-13 11v-12h6v12M13 11v-12h-6v12M-7 11v-17l7 -5l7 5v17M-14 11h28M-2 11v-6h4v6M0 -3v.01',
  signed: 'M-9 -12h12l6 6v18h-18zM-5 -4h5M-5 6c3 -6 5 -6 4 -1c2 -3 3 -2 3 0h3',
  talk: 'M-13 -11h17v11h-9l-4 4v-4h-4zM8 -5h5v11h-3v4l-4 -4h-8v-2',
  wrench:
    'M12 -8a6.5 6.5 0 0 1 -8.3 7.2L-6.5 9.4a2.6 2.6 0 0 1 -3.9 -3.9L-.2 -4.7A6.5 6.5 0 0 1 7 -13L3.6 -9.4l.8 4l4 .8z',
} as const;

export type SignName = keyof typeof SIGNS;
