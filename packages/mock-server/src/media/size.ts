/** Width and height of something, in pixels, or the two sides of a ratio. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads two whole numbers above zero, such as `1024x768` or `16:9`. Undefined for anything else. */
export function parseSize(text: string): Size | undefined {
  const [, width, height] = /^([1-9]\d{0,5})\s*[x×*:]\s*([1-9]\d{0,5})$/i.exec(text.trim()) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : undefined;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/**
 * The largest size of exactly this ratio whose area is not above that of a square.
 *
 * @param side of the square, in pixels. Ratios whose terms are larger than it are met as closely as pixels allow.
 */
export function sizeOfRatio(ratio: Size, side: number): Size {
  const divisor = commonDivisor(ratio.width, ratio.height);
  const [width, height] = [ratio.width / divisor, ratio.height / divisor];
  const factor = side / Math.sqrt(width * height);
  const exact = factor < 1 ? factor : Math.floor(factor);
  return { width: Math.max(1, Math.round(width * exact)), height: Math.max(1, Math.round(height * exact)) };
}
