import http from 'node:http';

/** A gateway before several processes, and processes that come and go behind it. */
export interface RoundRobin {
  close(): Promise<void>;
}

/** Sends each request to the next process; one that does not answer is a 502, as a gateway says. */
export function startRoundRobin(port: number, ports: readonly number[]): Promise<RoundRobin> {
  let turn = 0;
  const server = http.createServer((request, response) => {
    turn += 1;
    const options = { host: '127.0.0.1', port: ports[turn % ports.length], path: request.url, method: request.method };
    const onward = http.request({ ...options, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => {
      if (response.headersSent || response.destroyed) return void response.destroy();
      response.statusCode = 502;
      response.end();
    });
    request.pipe(onward);
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () =>
      resolve({
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
