/** Bytes as KiB, rounded up: what an administrator compares with an upload limit. */
export const showSize = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`;
