import type { z } from 'zod';
import { peranListSchema, unitListSchema, situsSchema, type PeranList, type Situs, type Unit } from '../sop/situs.ts';
import { report, temuanFromMessage, type TemuanContent, type Temuan } from '../sop/temuan.ts';
import { parseYaml } from '../sop/yaml.ts';
import { digestOf } from './digest.ts';
import { readText } from './read-text.ts';
import { findDoubleUnits, findUnknownUnits, type PosisiOf } from './settings-rules.ts';

/** The agency's own settings, from the YAML files of the content folder. */
export interface Settings {
  situs: Situs;
  /** One for each id. */
  unit: Unit[];
  /** False when `unit.yaml` has a galat, so that no unit can be called unknown. */
  unitReadable: boolean;
  peran: PeranList;
  temuan: Temuan[];
  /** Changes whenever a setting that shapes a parsed SOP changes. */
  digest: string;
}

/** Reads `situs.yaml`, `unit.yaml` and `pelaksana.yaml`; a missing file gives its defaults. */
export async function readSettings(dir: string): Promise<Settings> {
  const situsFile = await readYaml(dir, 'situs.yaml', situsSchema);
  const unitFile = await readYaml(dir, 'unit.yaml', unitListSchema, findDoubleUnits);
  const unitReadable = unitFile.temuan.every(({ tingkat }) => tingkat !== 'galat');
  const unit = [...Map.groupBy(unitFile.data ?? [], ({ id }) => id).values()].flatMap((same) => same.slice(0, 1));
  const peranFile = await readYaml(dir, 'pelaksana.yaml', peranListSchema, (peran, posisiOf) =>
    unitReadable ? findUnknownUnits(peran, unit, posisiOf) : [],
  );
  const situs = situsFile.data ?? situsSchema.parse({});
  return {
    situs,
    unit,
    unitReadable,
    peran: peranFile.data ?? [],
    temuan: [...situsFile.temuan, ...unitFile.temuan, ...peranFile.temuan],
    digest: digestOf(JSON.stringify([situs, unit, unitReadable])),
  };
}

/** A settings file; `data` is `null` where it is missing, empty or has a galat. */
interface YamlFile<T> {
  data: T | null;
  temuan: Temuan[];
}

/** Reads a settings file; `rule` gives the peringatan about data that fits the schema. */
async function readYaml<T>(dir: string, berkas: string, schema: z.ZodType<T>, rule?: (data: T, posisiOf: PosisiOf) => TemuanContent[]): Promise<YamlFile<T>> {
  const file = await readText(dir, berkas);
  if (file === null) return { data: null, temuan: [] };
  const text = String(file);
  let data: T | null = null;
  if (file.messages.length === 0 && text.trim() !== '') {
    const yaml = parseYaml(text, schema);
    data = yaml.data;
    for (const galat of yaml.galat) report(file, 'galat', galat);
    if (data !== null) for (const found of rule?.(data, yaml.posisiOf) ?? []) report(file, 'peringatan', found);
  }
  return { data, temuan: file.messages.map((message) => temuanFromMessage(message, berkas, null)) };
}
