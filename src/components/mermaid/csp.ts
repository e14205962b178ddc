/**
 * Content-Security-Policy of the two pages in which Mermaid runs. It needs inline styles; scripts come from the site
 * alone, and nothing is asked of another host, whatever a pasted text says.
 */
export const MERMAID_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
