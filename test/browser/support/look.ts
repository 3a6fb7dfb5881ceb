/** How wide a window is, and whether its reader likes it dark. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
}

const desk = { width: 1_440, height: 900 };
const phone = { width: 390, height: 844 };

export const looks = {
  desk: { ...desk, theme: 'light' },
  deskDark: { ...desk, theme: 'dark' },
  phone: { ...phone, theme: 'light' },
  phoneDark: { ...phone, theme: 'dark' },
} as const satisfies Record<string, Look>;
