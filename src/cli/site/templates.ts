import { escapeHtml, Html } from '../../html.ts';

/**
 * What Astro's compiled templates call while a site is built, in place of Astro's own runtime: that one can stream and wait at every expression, which takes
 * several times as long as joining the texts at once. Only what the templates of this project use is here; everything else fails when the pages are bundled or in
 * the test that compares every page with Astro's own.
 */

/** One page that is being made. */
export interface Page {
  params: Readonly<Record<string, string | undefined>>;
  locals: App.Locals;
  /** Where it stands, with the base. */
  pathname: string;
  /** The elements that Astro puts at the end of the head. */
  head: string;
  /** Address of a script of a component, by the name that the compiler gave it. */
  scriptUrl: (id: string) => string;
  /** Scripts that the page has already. */
  scripts: Set<string>;
  createAstro: (props: Props, slots: Slots) => AstroOfComponent;
}

type Slot = (page: Page) => unknown;
type Slots = Readonly<Record<string, Slot | undefined>>;
type Props = Readonly<Record<string, unknown>>;
export type Component = (page: Page, props: Props, slots: Slots) => unknown;

/** The global `Astro` as a component sees it. */
class AstroOfComponent {
  readonly props: Props;
  readonly #page: Page;
  readonly #slots: Slots;
  /** Set by compiled components; nothing here reads it. */
  self: unknown;

  constructor(page: Page, props: Props, slots: Slots) {
    this.props = props;
    this.#page = page;
    this.#slots = slots;
  }

  get params(): Page['params'] {
    return this.#page.params;
  }

  get locals(): App.Locals {
    return this.#page.locals;
  }

  get url(): { pathname: string } {
    return { pathname: this.#page.pathname };
  }

  get slots(): { render: (name: string) => Promise<string> } {
    return { render: async (name) => toText(await renderSlot(this.#page, this.#slots[name])) };
  }
}

/** Prepares a page. */
export function createPage(page: Omit<Page, 'scripts' | 'createAstro'>): Page {
  const made: Page = { ...page, scripts: new Set(), createAstro: (props, slots) => new AstroOfComponent(made, props, slots) };
  return made;
}

export const Fragment = Symbol('Fragment');

/** Called once for each compiled file; what it makes is not used. */
export function createAstro(): void {}

export function createComponent(component: Component): Component {
  return component;
}

/** Joins the parts of a template; one of its values may be a component that waits, and then the whole waits. */
export function render(parts: TemplateStringsArray, ...values: readonly unknown[]): Html | Promise<Html> {
  let text = parts[0] ?? '';
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value instanceof Promise) return waitFor(text, value, parts, values, i);
    text += toText(value) + (parts[i + 1] ?? '');
  }
  return new Html(text);
}

async function waitFor(before: string, first: Promise<unknown>, parts: TemplateStringsArray, values: readonly unknown[], from: number): Promise<Html> {
  let text = before + toText(await first) + (parts[from + 1] ?? '');
  for (const [i, value] of values.entries()) if (i > from) text += toText(value instanceof Promise ? await value : value) + (parts[i + 1] ?? '');
  return new Html(text);
}

function toText(value: unknown): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Html) return value.text;
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) {
    let text = '';
    for (const one of value) text += toText(one);
    return text;
  }
  if (typeof value === 'number') return String(value);
  throw new TypeError(`A template cannot show ${Object.prototype.toString.call(value)}`);
}

export function renderComponent(page: Page, name: string, component: unknown, props: Props, slots: Slots = {}): unknown {
  if (isComponent(component)) return component(page, props, slots);
  const content = slots['default']?.(page);
  if (component === Fragment) return content;
  if (typeof component === 'string') return render`${new Html(`<${component}${spreadAttributes(props).text}>`)}${content}${new Html(`</${component}>`)}`;
  throw new TypeError(`"${name}" is no component`);
}

export function isComponent(value: unknown): value is Component {
  return typeof value === 'function';
}

export function renderSlot(page: Page, slot: Slot | undefined): unknown {
  return slot?.(page);
}

/** HTML that is given as a text. */
export function unescapeHTML(value: unknown): unknown {
  return typeof value === 'string' ? new Html(value) : value;
}

/** Attributes that stand without a value, or not at all. */
const BOOLEAN = /^(?:async|autofocus|autoplay|checked|controls|default|defer|disabled|hidden|inert|loop|multiple|muted|nomodule|novalidate|open|readonly|required|reversed|selected|itemscope)$/;

export function addAttribute(value: unknown, name: string): Html {
  return new Html(attributeText(value, name));
}

function attributeText(value: unknown, name: string): string {
  if (value === null || value === undefined) return '';
  if (name === 'class:list') {
    const classes = classNames(value);
    return classes === '' ? '' : ` class="${escapeAttribute(classes)}"`;
  }
  if (typeof value === 'boolean' && BOOLEAN.test(name)) return value ? ` ${name}` : '';
  if (value === '') return ` ${name}`;
  if (typeof value === 'string') return ` ${name}="${escapeAttribute(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${name}="${value}"`;
  throw new TypeError(`The attribute "${name}" cannot be ${Object.prototype.toString.call(value)}`);
}

function classNames(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  let text = '';
  for (const one of value) {
    const names = classNames(one);
    if (names !== '') text += text === '' ? names : ` ${names}`;
  }
  return text;
}

/** A text in double quotes; as Astro does it, only these two signs are written otherwise. */
function escapeAttribute(text: string): string {
  return text.includes('&') || text.includes('"') ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text;
}

export function spreadAttributes(values: Props): Html {
  let text = '';
  for (const name of Object.keys(values)) text += attributeText(values[name], name);
  return new Html(text);
}

export function renderHead(page: Page): Html {
  return new Html(page.head);
}

/** Every page has a head of its own, which stands before all else. */
export function maybeRenderHead(): null {
  return null;
}

/** A script of a component, once a page. */
export function renderScript(page: Page, id: string): Html {
  if (page.scripts.has(id)) return new Html('');
  page.scripts.add(id);
  return new Html(`<script type="module" src="${page.scriptUrl(id)}"></script>`);
}

/** Around what stands in a `<template>`; no template of this project has a script there. */
export function templateEnter(): null {
  return null;
}

export { templateEnter as templateExit };
