declare namespace App {
  interface Locals {
    /** All that pages show: the whole Portal, or that of one unit for the pages of a unit (`unit-slice.ts`). */
    portal: import('./portal.ts').Portal;
    /** For the pages of one SOP; these read nothing else. */
    sop?: import('./sop-slice.ts').SopPage;
  }
}
