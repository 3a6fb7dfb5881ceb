/** How wide a window is, and whether its reader likes it dark. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

const desk = { width: 1_440, height: 900 };
const phone = { width: 390, height: 844 };

/** By the names under which their pictures are kept. */
export const looks = {
  '1440-terang': { ...desk, theme: 'light' },
  '1440-gelap': { ...desk, theme: 'dark' },
  '390-terang': { ...phone, theme: 'light' },
  '390-gelap': { ...phone, theme: 'dark' },
} as const satisfies Record<string, Look>;
