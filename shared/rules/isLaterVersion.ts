/** Whether one version comes after another: 0.10 after 0.9, 1.0 after 0.7. */
export function isLaterVersion(version: string, than: string): boolean {
  const [own, other] = [version, than].map((one) => one.split('.').map(Number));
  for (let at = 0; at < Math.max(own?.length ?? 0, other?.length ?? 0); at += 1) {
    const [a, b] = [own?.[at] ?? 0, other?.[at] ?? 0];
    if (a !== b) return a > b;
  }
  return false;
}
