import { hostConfig } from '../../../env/local/teams/page/hostConfig';

describe('the colours of cards', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(['default', 'dark', 'contrast'] as const)('can be read on every ground in the theme %s', (theme) => {
    const { containerStyles } = hostConfig(theme) as {
      containerStyles: Record<
        string,
        { backgroundColor: string; foregroundColors: Record<string, { default: string; subtle: string }> }
      >;
    };
    const weak = Object.entries(containerStyles).flatMap(([style, { backgroundColor, foregroundColors }]) =>
      Object.entries(foregroundColors).flatMap(([name, colours]) =>
        [colours.default, colours.subtle]
          .filter((colour) => contrast(colour, backgroundColor) < 4.5)
          .map((colour) => `${style} ${name} ${colour}`),
      ),
    );
    expect(weak).toEqual([]);
  });
});
