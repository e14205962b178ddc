import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { SopTerbit } from '../../src/publish.ts';
import { useSite } from './site.ts';

const site = useSite();
const PERENCANAAN = 'sop/setda-way-kanan/perencanaan-kinerja/';

async function readSops(): Promise<SopTerbit[]> {
  const { sop }: { sop: SopTerbit[] } = JSON.parse(await readFile(`${inject('siteDir')}/api/sop.json`, 'utf8'));
  return sop;
}

async function openPage(path: string, options?: Parameters<ReturnType<typeof site>['open']>[0]): Promise<Page> {
  const page = await (await site().open({ viewport: { width: 1440, height: 900 }, ...options })).context.newPage();
  await page.goto(site().served.url + path.replace(/^\//, ''));
  return page;
}

/** What the page says of each simpul, in the order of the page: its name, its links, and the words of its card. */
function readSimpul(page: Page): Promise<{ simpul: string; name: string; links: string[][]; card: string; cardLinks: string[] }[]> {
  return page.locator('[data-simpul]').evaluateAll((elements) =>
    elements.map((element) => {
      const row = element.closest('tr');
      const own = [...(row?.querySelectorAll('[data-simpul]') ?? [])];
      // A row lists its simpul in the order of the source, as does the bagan from left to right.
      const card = row?.querySelectorAll('.in-words > li')[own.indexOf(element)];
      return {
        simpul: element.getAttribute('data-simpul') ?? '',
        name: element.getAttribute('aria-label') ?? '',
        links: [...element.querySelectorAll('a')].map((a) => {
          const target = document.getElementById((a.getAttribute('href') ?? '').slice(1));
          const reached = target?.matches('[data-simpul]') ? [target] : [...(target?.querySelectorAll('[data-simpul]') ?? [])];
          return [a.getAttribute('aria-label') ?? '', reached.map((simpul) => simpul.getAttribute('data-simpul')).join(' ')];
        }),
        card: (card?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        cardLinks: [...(card?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href') ?? ''),
      };
    }),
  );
}

/** Which kind of thing has the focus, and of which langkah. */
function focused(page: Page): Promise<{ kind: 'bagan' | 'card' | 'other'; langkah: number; name: string | null }> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const simpul = active?.closest('[data-simpul]')?.getAttribute('data-simpul');
    const kind = simpul ? 'bagan' : active?.closest('.in-words') ? 'card' : 'other';
    const row = active?.closest('.prosedur tbody tr');
    return { kind, langkah: row ? [...(row.parentElement?.children ?? [])].indexOf(row) + 1 : 0, name: active?.getAttribute('aria-label') ?? active?.textContent ?? null };
  });
}

/** Tabs from the heading of the procedure over all links of its table. */
async function tabThrough(page: Page): Promise<Awaited<ReturnType<typeof focused>>[]> {
  await page.locator('#judul-prosedur').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  const seen: Awaited<ReturnType<typeof focused>>[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    // A term of the glossary stands between them.
    if (await page.evaluate(() => document.activeElement?.matches('.istilah'))) continue;
    if (at.kind === 'other' && seen.length > 0) return seen;
    if (at.kind !== 'other') seen.push(at);
  }
}

/** The jalur that are lit, by how. */
function litJalur(page: Page, name: string): Promise<string[]> {
  return page.locator(`.prosedur path.b-head.${name}`).evaluateAll((heads) => heads.map((head) => head.getAttribute('data-jalur') ?? '').sort());
}

describe('the bagan, its links and the cards', () => {
  it('say the same of every simpul of every SOP as sop.json', async () => {
    const page = await openPage('');
    for (const sop of await readSops()) {
      await page.goto(site().served.origin + sop.url);
      const said = await readSimpul(page);
      const lajur = new Map(sop.pelaksana.map(({ id, nama }) => [id, nama]));
      const rows = new Map(sop.langkah.map((langkah) => [langkah.urutan, langkah]));
      const order = sop.pelaksana.map(({ id }) => id);
      const inOrder = sop.langkah.flatMap(({ urutan, simpul }) =>
        simpul.map(({ pelaksana }) => pelaksana).sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((id) => `${urutan}:${id}`),
      );
      expect(said.map(({ simpul }) => simpul), sop.id).toEqual(inOrder);
      for (const { simpul: key, name, links, card, cardLinks } of said) {
        const [urutan = '', id = ''] = key.split(':');
        const row = rows.get(Number(urutan));
        const simbol = row?.simpul.find(({ pelaksana }) => pelaksana === id)?.simbol;
        const outgoing = sop.alur.filter(({ dari }) => `${dari.langkah}:${dari.pelaksana}` === key);
        const leading = outgoing.flatMap(({ ke, label }) => {
          const target = ke && rows.get(ke.langkah);
          if (!ke || !target) return [];
          const which = target.simpul.length > 1 ? ` (${lajur.get(ke.pelaksana)})` : '';
          return [{ words: `${label === null ? '' : `${label} `}ke langkah ${target.no}${which}`, to: `${ke.langkah}:${ke.pelaksana}`, no: target.no, label, nama: lajur.get(ke.pelaksana) }];
        });
        const where = `${sop.id} ${key}`;
        expect(name.startsWith(`Langkah ${row?.no}, ${lajur.get(id)}, ${simbol}`), where).toBe(true);
        expect(links, where).toEqual(leading.map(({ words, to }) => [words, to]));
        for (const { words } of leading) expect(name, where).toContain(words);
        expect(card.startsWith(`${lajur.get(id)} ${simbol}`), where).toBe(true);
        for (const { label, no, nama } of leading) expect(card, where).toContain(`${label === null ? '' : `${label}: `}ke langkah ${no}, ${nama}`);
        expect(cardLinks, where).toEqual(leading.map(({ no }) => `#langkah-${no}`));
        for (const { label } of outgoing.filter(({ ke }) => ke === null)) {
          expect(name, where).toMatch(new RegExp(`${label ?? ''} ?(ke Selesai|tanpa langkah lanjutan)`));
          expect(card, where).toMatch(new RegExp(`${label === null ? '' : `${label}: `}(ke Selesai|tanpa langkah lanjutan)`));
        }
        if (outgoing.length === 0 && simbol !== 'selesai') expect(`${name} ${card}`, where).toMatch(/tanpa langkah lanjutan.*tanpa langkah lanjutan/);
      }
    }
    await page.context().close();
  });

  it('can be pointed at: every link is at least 24 px wide and high, and none lies over another', async () => {
    const page = await openPage('');
    for (const { url } of await readSops()) {
      await page.goto(site().served.origin + url);
      const boxes = await page.locator('[data-simpul] a').evaluateAll((links) => links.map((a) => a.getBoundingClientRect().toJSON()));
      expect(boxes.length).toBeGreaterThan(0);
      boxes.forEach((a, i) => {
        expect(Math.min(a.width, a.height), url).toBeGreaterThanOrEqual(23.99);
        for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom, url).toBe(false);
      });
    }
    await page.goto(site().served.url + PERENCANAAN);
    await page.locator('[data-label="7:tim>8:sekda"]').click({ force: true });
    expect(new URL(page.url()).hash).toBe('#langkah-8');
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('visits the links of the symbols in the order of the langkah, and none of the hidden cards', async () => {
    const page = await openPage(PERENCANAAN);
    const seen = await tabThrough(page);
    expect(seen.every(({ kind }) => kind === 'bagan')).toBe(true);
    // The last one has no link; it is come to itself.
    expect(seen.map(({ langkah }) => langkah)).toEqual([1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12]);
    expect(seen.filter(({ langkah }) => langkah === 6).map(({ name }) => name)).toEqual(['Ya ke langkah 7', 'Tidak ke langkah 5']);
    await page.context().close();
  });

  it('visits the links of the cards on a phone, and none of the hidden bagan', async () => {
    const page = await openPage(PERENCANAAN, { viewport: { width: 360, height: 800 } });
    const seen = await tabThrough(page);
    expect(seen.every(({ kind }) => kind === 'card')).toBe(true);
    expect(seen.map(({ langkah }) => langkah)).toEqual([1, 2, 3, 4, 5, 6, 6, 7, 7, 8, 9, 10, 11]);
    await page.context().close();
  });

  it('goes to the target with Enter, shows that it has arrived, and goes on from there', async () => {
    const page = await openPage(PERENCANAAN, { reducedMotion: 'reduce' });
    const link = page.locator('[data-simpul="7:tim"] a').nth(1);
    await link.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await link.locator('rect').evaluate((rect) => getComputedStyle(rect).strokeWidth)).toBe('3px');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#langkah-6');
    const row = page.locator('#langkah-6');
    const { top, bottom } = await row.evaluate((tr) => tr.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(900);
    const [arrived, other] = await page.evaluate(() => ['6', '8'].map((no) => getComputedStyle(document.querySelector(`#langkah-${no} td`) ?? document.body).backgroundColor));
    expect(arrived).not.toBe(other);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ kind: 'bagan', langkah: 6, name: 'Ya ke langkah 7' });
    await page.context().close();
  });

  it('is traced also when the address names nothing that can be', async () => {
    const page = await openPage(`${PERENCANAAN}#50%`);
    await expect.poll(() => page.locator('.trace-hint').isVisible()).toBe(true);
    await page.context().close();
  });

  it('comes to the last langkah, which leads nowhere, and lights up what leads to it', async () => {
    const page = await openPage(PERENCANAAN);
    await page.locator('[data-simpul="11:kasubag-perencanaan"] a').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-simpul'))).toBe('12:staf');
    expect(await page.locator('.trace-in[data-jalur="11:kasubag-perencanaan>12:staf"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it.each([true, false])('keeps the target in view sideways where the table scrolls (script: %s)', async (javaScriptEnabled) => {
    const page = await openPage(PERENCANAAN, { viewport: { width: 720, height: 700 }, reducedMotion: 'reduce', javaScriptEnabled });
    const scroller = page.locator('.scroller:has(.prosedur)');
    await scroller.evaluate((element) => (element.scrollLeft = element.scrollWidth));
    await page.locator('[data-simpul="7:tim"] a').first().focus();
    const before = await scroller.evaluate((element) => element.scrollLeft);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#langkah-8');
    if (javaScriptEnabled) {
      const symbol = page.locator('[data-simpul="8:sekda"] > :first-child');
      await expect.poll(() => symbol.evaluate((shape) => shape.getBoundingClientRect().left - (shape.closest('.scroller')?.getBoundingClientRect().left ?? 0))).toBeGreaterThanOrEqual(0);
    } else expect(await scroller.evaluate((element) => element.scrollLeft)).toBe(before);
    await page.context().close();
  });
});

describe('the alur of a langkah', () => {
  const leaving = ['6:kasubag-perencanaan>5:staf', '6:kasubag-perencanaan>7:tim'];
  const arriving = ['5:staf>6:kasubag-perencanaan', '7:tim>6:kasubag-perencanaan'];

  it('light up while the pointer is on its row or its symbol, and go out with it or with Escape', async () => {
    const page = await openPage(PERENCANAAN);
    for (const place of ['#langkah-6 .kegiatan', '[data-simpul="6:kasubag-perencanaan"]']) {
      await page.locator(place).hover();
      expect(await litJalur(page, 'trace-out')).toEqual(leaving);
      expect(await litJalur(page, 'trace-in')).toEqual(arriving);
      expect(await page.locator('.trace-own').evaluateAll((own) => own.map((element) => element.getAttribute('data-simpul')))).toEqual(['6:kasubag-perencanaan']);
      expect(await page.locator('.trace-end').evaluateAll((ends) => ends.map((element) => element.getAttribute('data-simpul')))).toEqual(['5:staf', '7:tim']);
      await page.keyboard.press('Escape');
      expect(await page.locator('.tracing, .trace-out, .trace-in, .trace-own, .trace-end').count()).toBe(0);
    }
    await page.locator('#langkah-2 .kegiatan').hover();
    expect(await litJalur(page, 'trace-out')).toEqual(['2:kabag-perencanaan-keuangan>3:tim']);
    await page.locator('h1').hover();
    expect(await page.locator('.tracing, .trace-out, .trace-in').count()).toBe(0);
    await page.context().close();
  });

  it('light up while a link has the focus', async () => {
    const page = await openPage(PERENCANAAN);
    await page.locator('[data-simpul="6:kasubag-perencanaan"] a').first().focus();
    expect(await litJalur(page, 'trace-out')).toEqual(leaving);
    expect(await litJalur(page, 'trace-in')).toEqual(arriving);
    await page.locator('#waktu a').first().focus();
    expect(await litJalur(page, 'trace-out')).toEqual([]);
    await page.context().close();
  });

  it('light up at a tap and go out at a tap elsewhere', async () => {
    const page = await openPage(PERENCANAAN, { hasTouch: true, viewport: { width: 1024, height: 1300 } });
    await page.locator('#langkah-6 .kegiatan').tap();
    expect(await litJalur(page, 'trace-out')).toEqual(leaving);
    await page.locator('#judul-prosedur').tap();
    expect(await litJalur(page, 'trace-out')).toEqual([]);
    await page.context().close();
  });

  it('leave no trace on paper, nor does the focus of a link', async () => {
    const page = await openPage(PERENCANAAN, { reducedMotion: 'reduce' });
    const link = page.locator('[data-simpul="6:kasubag-perencanaan"] a').first();
    await page.locator('#prosedur .scroller').focus();
    await page.keyboard.press('Tab');
    await link.focus();
    await link.hover();
    const look = (): Promise<string[]> =>
      page.evaluate(() => {
        const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector) ?? document.body);
        return [style('[data-simpul="6:kasubag-perencanaan"] a rect').stroke, style('line.trace-out').strokeWidth, style('line.trace-in').strokeDasharray];
      });
    expect(await look()).not.toEqual(['none', '1.5px', 'none']);
    await page.emulateMedia({ media: 'print' });
    expect(await look()).toEqual(['none', '1.5px', 'none']);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('differ by more than colour, and the others stay readable (%s)', async (colorScheme) => {
    const page = await openPage(PERENCANAAN, { colorScheme, reducedMotion: 'reduce' });
    await page.locator('#langkah-6 .kegiatan').hover();
    const look = (selector: string): Promise<{ width: string; dash: string; stroke: string; transition: string }> =>
      page.locator(selector).first().evaluate((line) => {
        const { strokeWidth, strokeDasharray, stroke, transitionDuration } = getComputedStyle(line);
        return { width: strokeWidth, dash: strokeDasharray, stroke, transition: transitionDuration };
      });
    const out = await look('line.trace-out');
    const into = await look('line.trace-in');
    const other = await look('.b-line line:not(.trace-out, .trace-in)');
    expect([out.width, into.width, other.width]).toEqual(['3px', '3px', '1px']);
    expect([out.dash, into.dash === 'none', other.dash]).toEqual(['none', false, 'none']);
    expect(other.transition).toBe('0s');
    const paper = await page.locator('.scroller:has(.prosedur)').evaluate((element) => getComputedStyle(element).backgroundColor);
    for (const { stroke } of [out, into, other]) expect(contrast(stroke, paper)).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });
});

/** Contrast of two colours `rgb(r, g, b)`, as WCAG computes it. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
