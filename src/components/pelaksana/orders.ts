import type { Portal } from '../../portal.ts';

/** The place of each SOP and each regulation among all, by id. */
interface Orders {
  sop: ReadonlyMap<string, number>;
  peraturan: ReadonlyMap<string, number>;
}

const ORDERS = new WeakMap<Portal, Orders>();

/** The places in which the lists of two roles are joined; counted once for all pages. */
export function ordersOf(portal: Portal): Orders {
  const known = ORDERS.get(portal);
  if (known) return known;
  const orders: Orders = {
    sop: new Map(portal.sop.map(({ sop }, i) => [sop.id, i])),
    peraturan: new Map(portal.peraturan.map(({ id }, i) => [id, i])),
  };
  ORDERS.set(portal, orders);
  return orders;
}
