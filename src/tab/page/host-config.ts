import type { Palette } from './palettes.ts';

const fonts = {
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

/** Close to what Teams gives its cards; the numbers are ours. */
export function hostConfig(palette: Palette): object {
  const color = (value: string) => ({ default: value, subtle: value });
  const style = (backgroundColor: string) => ({
    backgroundColor,
    borderColor: palette.border,
    foregroundColors: {
      default: { default: palette.text, subtle: palette.subtle },
      accent: color(palette.accent),
      good: color(palette.good),
      attention: color(palette.attention),
      warning: color(palette.warning),
    },
  });
  return {
    supportsInteractivity: true,
    fontTypes: {
      default: { fontFamily: '"Segoe UI", "Noto Sans", system-ui, sans-serif', ...fonts },
      monospace: { fontFamily: 'Consolas, "DejaVu Sans Mono", monospace', ...fonts },
    },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.border },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style(palette.card),
      emphasis: style(palette.emphasis),
      accent: style(palette.tints.accent),
      good: style(palette.tints.good),
      attention: style(palette.tints.attention),
      warning: style(palette.tints.warning),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
  };
}
