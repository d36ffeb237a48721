import { tokens } from '@fluentui/react-components';

const text = (value: string) => ({ default: value, subtle: value });

/** Card colours are the theme's own variables, so that the picture follows light, dark and high contrast by itself. */
function hostConfig() {
  const colours = {
    default: { default: tokens.colorNeutralForeground1, subtle: tokens.colorNeutralForeground2 },
    accent: text(tokens.colorBrandForeground1),
    good: text(tokens.colorStatusSuccessForeground1),
    warning: text(tokens.colorStatusWarningForeground1),
    attention: text(tokens.colorStatusDangerForeground1),
  };
  const plain = { backgroundColor: 'transparent', foregroundColors: colours };
  const emphasis = { backgroundColor: tokens.colorNeutralBackground3, foregroundColors: colours };
  return {
    fontFamily: tokens.fontFamilyBase,
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
    containerStyles: {
      default: plain,
      emphasis,
      good: emphasis,
      warning: emphasis,
      attention: emphasis,
      accent: emphasis,
    },
  };
}

/** Draws an Adaptive Card, read-only. */
export async function renderCard(card: unknown): Promise<HTMLElement> {
  const { AdaptiveCard, HostConfig } = await import('adaptivecards');
  // The cards hold plain text; saying so keeps the renderer from looking for a Markdown package.
  AdaptiveCard.onProcessMarkdown = (_text, result) => {
    result.didProcess = false;
  };
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfig());
  drawn.parse(card);
  const element = drawn.render();
  if (!element) throw new Error('The card cannot be drawn');
  return element;
}
