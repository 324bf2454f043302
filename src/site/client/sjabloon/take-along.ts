import type { Answers } from '../../../my-plan/fill-in/answers.ts';
import { fillInTexts as text } from '../../../text/pages/fill-in.ts';
import { el, button } from '../element.ts';
import { isRenewed } from '../renewed.ts';
import { documentCopy } from './document.ts';
import { download, formatsOf, type FillInData } from './download.ts';

/** What one does with a document that is filled in: copy, print, keep as a file, or take everything away. */
export function makeTakeAlong(data: FillInData, answers: () => Answers, clear: () => void): HTMLElement {
  const done = el('p', { class: 'invul-gedaan', role: 'status' });
  const say = (inline: string) => {
    done.textContent = inline;
  };
  const keepAs = async (format: string) => {
    try {
      say(text.downloaded(await download(data, answers(), format)));
    } catch (cause) {
      console.error(cause);
      say((await isRenewed()) ? text.vernieuwd : text.notDownloaded);
    }
  };
  return el(
    'div',
    { class: 'invul-meenemen' },
    el('p', { class: 'invul-kop' }, text.takeAlong),
    el(
      'div',
      { class: 'knoppenrij' },
      button(text.copy, () => void copy().then(say), 'primary'),
      ...formatsOf(data).map((format) =>
        button(text.download(text.format[format as keyof typeof text.format]), () => void keepAs(format)),
      ),
      button(text.printOff, printOff),
    ),
    clearButton(() => {
      clear();
      say(text.cleared);
    }),
    done,
  );
}

/** The document on the clipboard with its headings and tables, or without where a browser cannot. */
async function copy(): Promise<string> {
  const { html, text: plain } = documentCopy();
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return text.copied;
  } catch {
    // Refused, or a browser without rich text: words alone are better than nothing.
  }
  try {
    await navigator.clipboard.writeText(plain);
    return text.copiedPlain;
  } catch {
    return text.notCopied;
  }
}

/** Prints the document alone; the style sheet leaves the rest of the page out. */
function printOff(): void {
  const page = document.documentElement;
  page.classList.add('druk-document');
  addEventListener('afterprint', () => page.classList.remove('druk-document'), { once: true });
  print();
}

/** Asks first: what is taken away does not come back. */
function clearButton(perform: () => void): HTMLElement {
  const vraag = el('div', { class: 'invul-wis' });
  const begin = (focus: boolean) => {
    const clear = button(text.clear, ensure);
    vraag.replaceChildren(clear);
    if (focus) clear.focus();
  };
  const ensure = () => {
    const not = button(text.clearNot, () => {
      begin(true);
    });
    vraag.replaceChildren(
      el('p', { id: 'invul_wis-vraag' }, text.clearCertain),
      el(
        'div',
        { class: 'knoppenrij', role: 'group', 'aria-labelledby': 'invul_wis-vraag' },
        button(text.clearDo, () => {
          perform();
          begin(true);
        }),
        not,
      ),
    );
    not.focus();
  };
  begin(false);
  return vraag;
}
