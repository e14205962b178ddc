import { fromFrameSchema, type ToFrame } from './frame-messages.ts';

/**
 * Draws the Mermaid blocks of a page. Each gets a frame of the viewer when it comes near the window; the text stays at
 * hand below the drawing, and in its place when it cannot be drawn.
 */

/** What fits a sheet of paper at its full size, px; the text of a higher drawing is printed instead. */
const PAGE_HEIGHT = 640;

for (const block of document.querySelectorAll<HTMLElement>('[data-mermaid-bingkai]')) offerDrawing(block);

function offerDrawing(block: HTMLElement): void {
  const source = block.querySelector('pre');
  const frameUrl = block.dataset['mermaidBingkai'];
  const viewerUrl = block.dataset['mermaidPenampil'];
  if (!source || frameUrl === undefined || viewerUrl === undefined) return;
  const text = source.textContent;
  block.append(toolsOf(block, `${viewerUrl}#${new URLSearchParams({ teks: text }).toString()}`));
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      drawInFrame(block, source, frameUrl, text);
    },
    { rootMargin: '400px' },
  );
  observer.observe(block);
}

/** A link into the viewer, and a button that shows the text once the drawing stands in its place. */
function toolsOf(block: HTMLElement, viewerUrl: string): HTMLElement {
  const tools = document.createElement('p');
  tools.className = 'mermaid-tools';
  const link = document.createElement('a');
  link.href = viewerUrl;
  link.textContent = 'Buka di penampil Mermaid';
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.className = 'button button-quiet';
  toggle.textContent = 'Tampilkan teks';
  toggle.hidden = true;
  toggle.addEventListener('click', () => {
    const folded = block.classList.toggle('is-folded');
    toggle.textContent = folded ? 'Tampilkan teks' : 'Sembunyikan teks';
    toggle.setAttribute('aria-expanded', String(!folded));
  });
  tools.append(link, ' ', toggle);
  return tools;
}

function drawInFrame(block: HTMLElement, source: HTMLElement, frameUrl: string, text: string): void {
  const frame = document.createElement('iframe');
  frame.title = block.querySelector('figcaption')?.textContent ?? 'Gambar bagan';
  frame.className = 'mermaid-frame';
  frame.height = '0';
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.textContent = 'Menggambar …';
  source.before(frame, note);
  window.addEventListener('message', ({ origin, source: sender, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || sender !== frame.contentWindow) return;
    const { success, data: message } = fromFrameSchema.safeParse(data);
    if (!success) return;
    if (message.jenis === 'siap') {
      const answer: ToFrame = { jenis: 'teks', teks: text };
      frame.contentWindow?.postMessage(answer, location.origin);
    } else if (message.jenis === 'gagal') {
      frame.remove();
      note.textContent = message.pesan;
    } else {
      frame.height = String(Math.ceil(message.tinggi));
      block.classList.toggle('is-tall', message.tinggi > PAGE_HEIGHT);
      if (!note.isConnected) return;
      note.remove();
      block.classList.add('is-drawn', 'is-folded');
      block.querySelector('button')?.removeAttribute('hidden');
    }
  });
  frame.src = frameUrl;
}
