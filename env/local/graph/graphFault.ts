/** An answer that is an error, as Graph words it. */
export class GraphFault extends Error {
  /** Response headers that go with the error, for example Location or Retry-After. */
  headers: Readonly<Record<string, string>> = {};
  /** The code inside the error, where Graph says more there. */
  innerCode: string | undefined;

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'GraphFault';
  }

  with(headers: Readonly<Record<string, string>>): this {
    this.headers = headers;
    return this;
  }

  because(innerCode: string): this {
    this.innerCode = innerCode;
    return this;
  }
}

/** 400 for a request that cannot be understood. */
export const invalidRequest = (message: string): GraphFault => new GraphFault(400, 'invalidRequest', message);

/** 404 for something that is not there. */
export const itemNotFound = (message = 'The resource could not be found.'): GraphFault =>
  new GraphFault(404, 'itemNotFound', message);
