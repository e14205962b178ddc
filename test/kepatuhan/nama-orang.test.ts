import { expect, test } from 'vitest';
import { lettersOf, stripTitles } from '../../src/kepatuhan/nama-orang.ts';

test.each([
  ['SAIPUL, S.Sos., M.I.P.', 'SAIPUL'],
  ['SAIFUL S.Sos., M.I.P.', 'SAIFUL'],
  ['SAIPUL H. Sos., M.P.', 'SAIPUL'],
  ['SAIPUL HOSAIN, S.Sos., M.I.P.', 'SAIPUL HOSAIN'],
  ['Drs. H. SAID ABDULLAH, M.Si', 'SAID ABDULLAH'],
  ['Drs.H.SAID  ABDULLAH', 'SAID ABDULLAH'],
  ['IXUAN AHMADI, S.Sos., M.M.', 'IXUAN AHMADI'],
  ['ASWAL SALAHUDIN S.IP', 'ASWAL SALAHUDIN'],
  ['Dr. Ir. Hj. SITI AMINAH MM', 'SITI AMINAH'],
  ['Prof. Dra. RATNA DEWI S. Pd M.Pd', 'RATNA DEWI'],
  ['H. Drajat', 'Drajat'],
  ['Drajat Irawan', 'Drajat Irawan'],
  ['Hasan M. Yusuf', 'Hasan M. Yusuf'],
  ['M. Yusuf, SH', 'M. Yusuf'],
  ['SE', 'SE'],
  ['Drs.', 'Drs.'],
  [', S.Sos', ', S.Sos'],
])('%j → %j', (nama, stripped) => {
  expect(stripTitles(nama)).toBe(stripped);
});

test('letters are compared without case, punctuation and blanks', () => {
  expect(lettersOf('Saipul, S. Sos., M.I.P.')).toBe(lettersOf('SAIPUL S.Sos M.IP'));
  expect(lettersOf('SAIPUL H. Sos., M.P.')).not.toBe(lettersOf('SAIPUL HOSAIN, S.Sos., M.I.P.'));
});
