export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Teams names more themes than it draws ("glass"); what is not known is drawn light. */
export function themeOf(name: string): Theme {
  return themes.find((theme) => theme === name) ?? 'default';
}

export interface Palette {
  readonly card: string;
  readonly emphasis: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly attention: string;
  readonly warning: string;
  readonly tints: Readonly<Record<'accent' | 'good' | 'attention' | 'warning', string>>;
}

/** style.css holds the same numbers for what is around the cards. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  default: {
    card: '#ffffff',
    emphasis: '#f5f5f5',
    border: '#d1d1d1',
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    good: '#0e700e',
    attention: '#b10e1c',
    warning: '#8a3707',
    tints: { accent: '#ebebfa', good: '#f1faf1', attention: '#fdf3f4', warning: '#fdf6f3' },
  },
  dark: {
    card: '#292929',
    emphasis: '#333333',
    border: '#666666',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9ea2ff',
    good: '#54b054',
    attention: '#e37d80',
    warning: '#faa06b',
    tints: { accent: '#33334d', good: '#052505', attention: '#3b0509', warning: '#411200' },
  },
  contrast: {
    card: '#000000',
    emphasis: '#000000',
    border: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#ffffff',
    attention: '#ffffff',
    warning: '#ffffff',
    tints: { accent: '#000000', good: '#000000', attention: '#000000', warning: '#000000' },
  },
};
