import { GoodTokens } from '../../bot/access/goodTokens';

let time = Date.parse('2021-05-20T10:00:00Z');
const clock = (): Date => new Date(time);
const inSeconds = (seconds: number): number => time / 1000 + seconds;

describe('a token that has been found good', () => {
  it('is known by the whole of its text for five minutes', () => {
    const tokens = new GoodTokens<string>(clock);
    tokens.keep('a.b.c', 'Lena', inSeconds(3600));
    expect([tokens.find('a.b.c'), tokens.find('a.b.d')]).toEqual(['Lena', undefined]);
    time += 5 * 60 * 1000;
    expect(tokens.find('a.b.c')).toBeUndefined();
  });

  it('is not known any more when it has run out', () => {
    const tokens = new GoodTokens<string>(clock);
    tokens.keep('a.b.c', 'Lena', inSeconds(30));
    time += 30_000;
    expect(tokens.find('a.b.c')).toBeUndefined();
  });

  it('gives way to newer ones when there are very many', () => {
    const tokens = new GoodTokens<number>(clock);
    for (let index = 0; index < 2_001; index += 1) tokens.keep(`a.b.${index}`, index, inSeconds(3600));
    expect([tokens.find('a.b.0'), tokens.find('a.b.1'), tokens.find('a.b.2000')]).toEqual([undefined, 1, 2000]);
  });
});
