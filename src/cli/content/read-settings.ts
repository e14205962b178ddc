import type { z } from 'zod';
import { checkGlosarium } from '../../glosarium/aturan-glosarium.ts';
import { glosariumSchema, type EntriGlosarium } from '../../glosarium/entri.ts';
import { findUnknownAturan } from '../../kepatuhan/aturan-situs.ts';
import type { EntriPeraturan } from '../../peraturan/register.ts';
import { readRegister } from '../../peraturan/register-file.ts';
import { findHiddenSigns } from '../../sop/hidden-signs.ts';
import { peranListSchema, unitListSchema, situsSchema, type PeranList, type Situs, type Unit } from '../../sop/situs.ts';
import { temuanFromMessage, type Temuan } from '../../sop/temuan.ts';
import { parseYaml } from '../../sop/yaml.ts';
import { digestOf } from './digest.ts';
import { LARGEST_YAML } from './guarded-file.ts';
import { readText } from './read-text.ts';
import { findDoubleClaims, findDoubleUnits, findUnknownUnits, settingsTemuan, type PosisiOf, type SettingsTemuan } from './settings-rules.ts';

/** The agency's own settings, from the YAML files of the content folder. */
export interface Settings {
  situs: Situs;
  /** One for each id. */
  unit: Unit[];
  /** False when `unit.yaml` has a galat, so that no unit can be called unknown. */
  unitReadable: boolean;
  peran: PeranList;
  /** One for each id, without the entries that have a galat; empty where `peraturan.yaml` is missing or unreadable. */
  register: EntriPeraturan[];
  /** Terms and abbreviations; empty where `glosarium.yaml` is missing or has a galat. */
  glosarium: EntriGlosarium[];
  temuan: Temuan[];
  /** Changes whenever a setting that shapes a parsed SOP changes. */
  digest: string;
}

/** Reads `situs.yaml`, `unit.yaml`, `pelaksana.yaml`, `peraturan.yaml` and `glosarium.yaml`; a missing file gives its defaults. */
export async function readSettings(dir: string): Promise<Settings> {
  const situsFile = await readYaml(dir, 'situs.yaml', situsSchema, findUnknownAturan);
  const unitFile = await readYaml(dir, 'unit.yaml', unitListSchema, findDoubleUnits);
  const unitReadable = unitFile.temuan.every(({ tingkat }) => tingkat !== 'galat');
  const unit = firstOfEachId(unitFile.data ?? []);
  const peranFile = await readYaml(dir, 'pelaksana.yaml', peranListSchema, (peran, posisiOf) => [
    ...(unitReadable ? findUnknownUnits(peran, unit, posisiOf) : []),
    ...findDoubleClaims(peran, posisiOf),
  ]);
  const registerFile = await readSettingsFile(dir, 'peraturan.yaml', (text) => {
    const { entri, temuan } = readRegister(text);
    return { data: entri, found: temuan };
  });
  const glosariumFile = await readYaml(dir, 'glosarium.yaml', glosariumSchema, checkGlosarium);
  const situs = situsFile.data ?? situsSchema.parse({});
  return {
    situs,
    unit,
    unitReadable,
    peran: peranFile.data ?? [],
    register: firstOfEachId(registerFile.data ?? []),
    glosarium: glosariumFile.data ?? [],
    temuan: [situsFile, unitFile, peranFile, registerFile, glosariumFile].flatMap(({ temuan }) => temuan),
    digest: digestOf(JSON.stringify([situs, unit, unitReadable])),
  };
}

/** A settings file; `data` is `null` where it is missing, empty or has a galat. */
interface YamlFile<T> {
  data: T | null;
  temuan: Temuan[];
}

/** What a reader makes of the text of a settings file. */
type ReadText<T> = (text: string) => { data: T | null; found: SettingsTemuan[] };

/** Reads a settings file that is used only as a whole; `rule` looks at data that fits the schema. */
function readYaml<T>(dir: string, berkas: string, schema: z.ZodType<T>, rule?: (data: T, posisiOf: PosisiOf) => SettingsTemuan[]): Promise<YamlFile<T>> {
  return readSettingsFile(dir, berkas, (text) => {
    const { data, galat, posisiOf } = parseYaml(text, schema);
    const found = data === null ? [] : (rule?.(data, posisiOf) ?? []);
    return { data: found.some(({ tingkat }) => tingkat === 'galat') ? null : data, found: [...galat.map((one) => ({ ...one, tingkat: 'galat' as const })), ...found] };
  });
}

async function readSettingsFile<T>(dir: string, berkas: string, read: ReadText<T>): Promise<YamlFile<T>> {
  const file = readText(dir, berkas, LARGEST_YAML);
  if (file === null) return { data: null, temuan: [] };
  const unreadable = file.messages.map((message) => temuanFromMessage(message, berkas, null));
  const text = String(file);
  if (unreadable.length > 0 || isEmpty(text)) return { data: null, temuan: unreadable };
  const { data, found } = read(text);
  return { data, temuan: [...findHiddenSigns(text.split('\n')), ...found].map((content) => settingsTemuan(content, berkas)) };
}

/** Nothing but comments. */
function isEmpty(yaml: string): boolean {
  return yaml.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

function firstOfEachId<T extends { id: string }>(items: readonly T[]): T[] {
  return [...Map.groupBy(items, ({ id }) => id).values()].flatMap((same) => same.slice(0, 1));
}
