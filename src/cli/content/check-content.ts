import { checkAll, type Kepatuhan } from '../../kepatuhan/check-all.ts';
import { readAllSop } from '../../kepatuhan/sop-read.ts';
import { buildRegister } from '../../peraturan/register-index.ts';
import { readFolder, type Content } from './read-folder.ts';

/** Reads the whole content folder and runs all rules for a date. */
export async function checkContent(dir: string, today: string): Promise<Content & Pick<Kepatuhan, 'temuan'>> {
  const content = await readFolder(dir, null);
  const { settings: { situs, unit, peran, register }, sop, temuan } = content;
  const kepatuhan = checkAll({ sop: readAllSop(sop, unit), unit, peran, situs, register: buildRegister(register), today, temuan });
  return { ...content, temuan: kepatuhan.temuan };
}
