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
  // Without layout nothing has a size or a place, and Fluent takes that for what nobody sees: a dialog would find nothing in
  // itself to give the focus to, and one that opens over another would be kept from assistive technology.
  HTMLBodyElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1024, 768);
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    get() {
      return this.parentElement;
    },
  });
  // A newer element than jsdom, <search>, is no mistake of the page's.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, { value: 'HTMLElement' });
  const { TextDecoder, TextEncoder } = require('node:util');
  globalThis.TextEncoder ??= TextEncoder;
  globalThis.TextDecoder ??= TextDecoder;
  // teams-js asks Microsoft's network for its list of hosts while it loads; tests stay on loopback.
  globalThis.fetch ??= () => Promise.reject(new Error('no network in this test environment'));
}
