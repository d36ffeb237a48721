// What jsdom lacks and Fluent or teams-js ask for while they load. Nothing here runs in a node test environment.
if (typeof window !== 'undefined') {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.IntersectionObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
  globalThis.matchMedia ??= () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  });
  Element.prototype.scrollIntoView ??= () => {};
  // A newer element than jsdom, <search>, is no mistake of the page's.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement' });
  const { TextDecoder, TextEncoder } = require('node:util');
  globalThis.TextEncoder ??= TextEncoder;
  globalThis.TextDecoder ??= TextDecoder;
  // teams-js asks Microsoft's network for its list of hosts while it loads; tests stay on loopback.
  globalThis.fetch ??= () => Promise.reject(new Error('no network in this test environment'));
}
