/** The part of jsdom that tests use to parse a page; the package has no types of its own. */

declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: Window & typeof globalThis;
  }
}
