import { expect, test } from 'vitest';
import { canRun, isStill } from '../../src/lampiran/active.ts';

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

test.each(['<path d="M0 0h9"/>', '<style>.a{fill:url(#g)}</style><use href="#a"/>', '<image href="data:image/png;base64,AA=="/>', '<text>Alur surat</text>'])('a drawing alone is still: %s', (inside) => {
  expect(isStill(svg(inside))).toBe(true);
});

test.each([
  '<script/>',
  '<a href="#x"/>',
  '<path onload="x()"/>',
  '<image href="https://x.id/a.png"/>',
  '<style>@import "//x.id/a.css"</style>',
  '<style>@\\69mport "//x.id/a.css"</style>',
  '<style>.a{fill:u\\72l(//x.id/a)}</style>',
  '<style>.a{background:image-set("//x.id/a.png" 1x)}</style>',
])('what runs, leads or loads is not: %s', (inside) => {
  expect(isStill(svg(inside))).toBe(false);
});

test('names that a browser or a server would run', () => {
  expect(['a.html', 'a.SVGZ', 'a.js .', 'web.config'].filter((nama) => !canRun(nama))).toEqual([]);
  expect(['a.pdf', 'a.svg', 'html.docx'].filter(canRun)).toEqual([]);
});
