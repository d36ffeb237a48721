import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setPageHeaders } from '../../bot/api/contentSecurity';

const headersOf = (isSecure: boolean) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  setPageHeaders(response, { hostOrigins: [], isSecure });
  return response.getHeaders();
};

describe('strict transport security', () => {
  it('is asked for, a year and for this host alone, where people reach the app over https', () => {
    expect(headersOf(true)['strict-transport-security']).toBe('max-age=31536000');
  });

  it('is not asked for on a machine of one’s own, where no browser could keep it', () => {
    expect(headersOf(false)).not.toHaveProperty('strict-transport-security');
  });
});
