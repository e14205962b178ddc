declare namespace App {
  interface Locals {
    /** All that pages show: the whole Portal, or that of one unit for the pages of a unit (`unit-slice.ts`). */
    portal: import('./portal.ts').Portal;
    /** For the pages of one SOP; these read nothing else. */
    sop?: import('./sop-slice.ts').SopPage;
    /** Set by `lajur dev` alone. No variable of the environment decides this, for the policy of the pages hangs on it. */
    isDev?: true;
  }
}
