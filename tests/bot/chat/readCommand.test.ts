import { readCommand } from '../../../bot/chat/readCommand';

const BOT = 'Processfabriken (test)';
const read = (text: string) => readCommand(text, [BOT, 'Processfabriken']);

describe('a command', () => {
  it.each([
    'status?',
    'Status!?',
    '¿status?',
    '»status«',
    '“status”',
    '(status)',
    '*status*',
    '/status',
    '- status',
    'status …',
    'status 👍',
    '👍🏽 status',
    '\u200bstatus\u200b',
    'sta\u00adtus',
    's\u200dt\ufeffatus\u2060',
    '\u202estatus\u202c',
    '\u3164status\u3164',
    '\u00a0status\u2003\u2028',
    '\tstatus\r\n',
    'ｓｔａｔｕｓ',
    'STATUS.',
    'status&nbsp;',
    '&#8203;status&#x200B;',
    '<p>status</p>',
    '<div><b>status</b></div>',
    'la\u0308get',
    'läget',
    'laget',
  ])('is understood as it stands: %j', (text) => {
    expect(read(text)).toBe('status');
  });

  it.each([
    `<at>${BOT}</at> status`,
    `<at id="0">${BOT}</at> status`,
    `<AT>${BOT}</AT>\r\nstatus\r\n`,
    `<at>Anna</at> <at>${BOT}</at> status`,
    `<at><at>${BOT}</at></at> status`,
    `<at><b>Anna</b></at> status`,
    `<p><at>${BOT}</at>&nbsp;status</p>`,
    `&lt;at&gt;${BOT}&lt;/at&gt; status`,
    `<at>${BOT}</at>: status`,
    `status <at>${BOT}</at>`,
    `@${BOT} status`,
    'Processfabriken status',
    'processfabriken, status!',
    '@Processfabriken: status',
    'Processfabriken\u00a0\u200bstatus',
    `<at>${BOT} status`,
  ])('is understood beside a mention or a name: %j', (text) => {
    expect(read(text)).toBe('status');
  });

  it.each(['hjälp', 'help', '?', '？', '¿?', `<at>${BOT}</at>`, 'Processfabriken', '@Processfabriken!', 'Hej!'])(
    'asks for help: %j',
    (text) => {
      expect(read(text)).toBe('help');
    },
  );

  it.each([
    '',
    ' ',
    '!!!',
    '👍',
    'tack',
    'statusar',
    'status och risker',
    'Processfabrikens status',
    'toString',
    '__proto__',
    '<at>status</at> tack',
  ])('is not made of other words: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['marks', '!'.repeat(100_000)],
    ['marks with a word', `${'!'.repeat(28_000)}status`],
    ['mentions', '<at>'.repeat(60_000)],
    ['whole mentions', '<at>Processfabriken</at>'.repeat(10_000)],
    ['nested mentions', `${'<at>'.repeat(30_000)}${'</at>'.repeat(30_000)}`],
    ['opened tags', '<'.repeat(200_000)],
    ['letters written as code', '&#8203;'.repeat(30_000)],
    ['spaces', `${' '.repeat(200_000)}x`],
    ['accents', `e${'\u0301'.repeat(200_000)}`],
    ['letters that grow', '\ufdfa'.repeat(100_000)],
    ['letters that grow, within the limit', '\ufdfa'.repeat(999)],
    ['marks that grow, within the limit', `${'\u2a74'.repeat(998)}x`],
  ])('costs nothing to refuse in many %s', (_what, text) => {
    const began = process.cpuUsage().user;
    expect(read(text)).toBeUndefined();
    // Microseconds of work; the old one took seconds.
    expect(process.cpuUsage().user - began).toBeLessThan(100_000);
  });
});
