/** Leads from an old address to the new one, to the same langkah: a redirect without a script loses what stands behind `#`. */

const link = document.querySelector<HTMLAnchorElement>('#alamat-baru');
if (link) {
  link.hash = location.hash;
  location.replace(link.href);
}
