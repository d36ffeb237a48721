import type { Theme } from './place';

interface Palette {
  text: string;
  subtle: string;
  accent: string;
  onAccent: string;
  good: string;
  attention: string;
  warning: string;
  back: string;
  emphasis: string;
  line: string;
}

/** Colours close to Teams' own, every text at least 4.5:1 against its ground. */
const palettes: Readonly<Record<Theme, Palette>> = {
  default: {
    text: '#242424',
    subtle: '#616161',
    accent: '#4f52b2',
    onAccent: '#ffffff',
    good: '#0e700e',
    attention: '#b10e1c',
    warning: '#835c00',
    back: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#d6d6d6',
    accent: '#a5a8f5',
    onAccent: '#1b1a3d',
    good: '#7bd67b',
    attention: '#ff99a4',
    warning: '#f7c95c',
    back: '#292929',
    emphasis: '#333333',
    line: '#666666',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff00',
    onAccent: '#000000',
    good: '#3ff23f',
    attention: '#ff6b78',
    warning: '#ffff00',
    back: '#000000',
    emphasis: '#1a1a1a',
    line: '#ffffff',
  },
};

/** A theme's colours as variables for the card's style sheet. */
export function cardColours(theme: Theme): Record<string, string> {
  const { line, text, subtle, back, emphasis, accent, onAccent, attention } = palettes[theme];
  return {
    '--card-line': line,
    '--card-text': text,
    '--card-subtle': subtle,
    '--card-back': back,
    '--card-hover': emphasis,
    '--card-accent': accent,
    '--card-on-accent': onAccent,
    '--card-attention': attention,
    colorScheme: theme === 'default' ? 'light' : 'dark',
  };
}

const colours = ({ text, subtle, accent, good, attention, warning }: Palette): Record<string, unknown> => {
  const both = (normal: string, soft = normal) => ({ default: normal, subtle: soft });
  return {
    default: both(text, subtle),
    dark: both(text, subtle),
    light: both(subtle),
    accent: both(accent),
    good: both(good),
    attention: both(attention),
    warning: both(warning),
  };
};

/** The renderer's settings for a theme, looking like Teams. */
export function hostConfig(theme: Theme): Record<string, unknown> {
  const palette = palettes[theme];
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: colours(palette) });
  return {
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    containerStyles: {
      default: container(palette.back),
      emphasis: container(palette.emphasis),
      accent: container(palette.emphasis),
      good: container(palette.emphasis),
      attention: container(palette.emphasis),
      warning: container(palette.emphasis),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    factSet: {
      title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 160 },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      // The gap is in the style sheet: an empty column of the renderer's vanishes where it is narrow.
      spacing: 0,
    },
    textBlock: { headingLevel: 3 },
  };
}
