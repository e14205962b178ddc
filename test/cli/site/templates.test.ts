import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CACHE_DIR } from '../../../src/cli/project.ts';
import { addAttribute, createPage, Fragment, render, renderComponent, renderScript, spreadAttributes, unescapeHTML } from '../../../src/cli/site/templates.ts';
import { Html } from '../../../src/html.ts';
import { PROJECT_DIR } from '../lajur.ts';

const text = (value: unknown): string => (value instanceof Html ? value.text : `not HTML: ${String(value)}`);

describe('the templates of a build', () => {
  test('escape what is text and keep what is HTML', () => {
    expect(text(render`<p>${'<b> & "x"'}${new Html('<i></i>')}${unescapeHTML('<u></u>')}</p>`)).toBe('<p>&lt;b&gt; &amp; &quot;x&quot;<i></i><u></u></p>');
  });

  test('show numbers and lists, and nothing for what is missing', () => {
    expect(text(render`${0}|${null}|${undefined}|${false}|${''}|${['a', [1, null], new Html('<br>')]}`)).toBe('0|||||a1<br>');
  });

  test.each([[true], [{}], [() => 'x'], [Symbol('x')]])('refuse what cannot be shown: %s', (value) => {
    expect(() => render`${value}`).toThrow(TypeError);
  });

  test('wait for a component that waits, in the order of the page', async () => {
    expect(text(await render`a${Promise.resolve(new Html('<b>'))}c${Promise.resolve('&')}${'e'}`)).toBe('a<b>c&amp;e');
  });

  test.each([
    ['href', 'a"b&c', ' href="a&quot;b&amp;c"'],
    ['alt', '', ' alt'],
    ['hidden', true, ' hidden'],
    ['hidden', false, ''],
    ['aria-current', false, ' aria-current="false"'],
    ['width', 0, ' width="0"'],
    ['id', undefined, ''],
    ['id', null, ''],
    ['class:list', ['a', false, ['b', null]], ' class="a b"'],
    ['class:list', [false], ''],
  ])('write the attribute %s of %j', (name, value, written) => {
    expect(text(addAttribute(value, name))).toBe(written);
    expect(text(spreadAttributes({ [name]: value }))).toBe(written);
  });

  test('refuse an attribute that is no text', () => {
    expect(() => addAttribute({}, 'title')).toThrow(TypeError);
  });

  test('fill components, elements and fragments, and write each script once', () => {
    const page = createPage({ params: {}, locals: Object.create(null), pathname: '/', head: '', scriptUrl: (id) => `/${id}.js` });
    const slots = { default: () => render`<i>${'x'}</i>` };
    expect(text(renderComponent(page, 'ul', 'ul', { id: 'a' }, slots))).toBe('<ul id="a"><i>x</i></ul>');
    expect(text(renderComponent(page, 'Fragment', Fragment, {}, slots))).toBe('<i>x</i>');
    expect(text(render`${renderScript(page, 's')}${renderScript(page, 's')}`)).toBe('<script type="module" src="/s.js"></script>');
    expect(() => renderComponent(page, 'Nothing', undefined, {})).toThrow(TypeError);
  });
});

describe('beside Astro’s own runtime', () => {
  let out = '';

  beforeAll(async () => {
    // The program finds its packages from there.
    await mkdir(CACHE_DIR, { recursive: true });
    out = await mkdtemp(join(CACHE_DIR, 'uji-'));
    // In a process of its own: a test runner changes what Astro takes for its mode.
    const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
    await promisify(execFile)(process.execPath, [fileURLToPath(new URL('render-with-astro.ts', import.meta.url)), join(PROJECT_DIR, 'content'), out], { env });
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  test('every page of the real SOPs is the same to the byte', async () => {
    const files = (await readdir(join(out, 'pages'), { recursive: true })).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(100);
    const different: string[] = [];
    for (const file of files) {
      if ((await readFile(join(out, 'pages', file), 'utf8')) !== (await readFile(join(inject('siteDir'), file), 'utf8'))) different.push(file);
    }
    expect(different).toEqual([]);
  });
});
