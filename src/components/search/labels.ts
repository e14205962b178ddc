import { labelStatus } from '../labels.ts';

const LABELS = new Map<string, string>([...Object.entries(labelStatus), ['draf', 'Draf']]);

/** How an SOP or a regulation stands, in words. */
export function labelKeadaan(status: string): string {
  return LABELS.get(status) ?? status;
}
