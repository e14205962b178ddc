/** The id of a rule's section on `/kepatuhan/aturan/`: `dasar-hukum/ganda` → `dasar-hukum--ganda`. */
export function aturanAnchor(id: string): string {
  return id.replaceAll('/', '--');
}
