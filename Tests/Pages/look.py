"""Opens pages in headless Chromium as people would and says what is wrong with them.

    look.py [--shots FOLDER] PAGE.html ...

Each page is seen at 1280 and 375 pixels, on light and dark, and printed on A4 and Letter. Ends with 1 where something is
wrong, with a line for each. Needs nothing but python3 and Chromium, which is spoken to over a pipe.
"""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile

WIDTHS = (1280, 375)
SCHEMES = ("light", "dark")
PAPERS = (("A4", 8.27, 11.69), ("Letter", 8.5, 11))

# What is wrong with the page as it is shown now; an array of sentences.
LOOK = r"""
(() => {
  const wrong = [], say = (what) => { if (!wrong.includes(what)) wrong.push(what); };
  const words = (e) => (e.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 60);
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll('body *')].find((e) => {
      if (e.getBoundingClientRect().right <= innerWidth + 1) return false;
      for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return false;
      return true;
    });
    say(`wider than the screen: ${root.scrollWidth} of ${innerWidth} px` + (wide ? `, at <${wide.localName}> '${words(wide)}'` : ''));
  }
  if (!root.lang) say('no language is set');
  if (!document.title.trim()) say('no title');
  if (document.querySelectorAll('script, img, iframe, object, embed, form, base, [onclick], [onload], [style]').length)
    say('something that runs, fetches or sets its own style');
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => +h.localName[1]);
  if (levels.filter((l) => l === 1).length !== 1) say('not one h1');
  levels.forEach((l, i) => { if (l > (i ? levels[i - 1] : 0) + 1) say(`heading level ${l} follows ${i ? levels[i - 1] : 'nothing'}`); });
  for (const h of document.querySelectorAll('h1,h2,h3,h4,h5,h6,summary,th,caption,figcaption,a'))
    if (!words(h) && h.localName !== 'th') say(`an empty <${h.localName}>`);
  for (const a of document.querySelectorAll('a[href^="#"]'))
    if (!document.getElementById(a.getAttribute('href').slice(1))) say(`a link leads nowhere: ${words(a)}`);
  const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
  if (new Set(ids).size !== ids.length) say('two elements share an id');
  for (const svg of document.querySelectorAll('svg')) {
    if (svg.getAttribute('role') !== 'img' || !svg.querySelector(':scope > title')?.textContent || !svg.querySelector(':scope > desc')?.textContent)
      say('a picture without name or description');
  }
  for (const figure of document.querySelectorAll('.charts figure'))
    if (!figure.querySelector('.says') || !figure.querySelector('details table')) say(`a chart without words or figures: ${words(figure)}`);

  const parts = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => {
    const f = (c) => (c /= 255, c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b);
  };
  const paper = (e) => {
    for (; e; e = e.parentElement) {
      const c = parts(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] === 1) return c;
    }
    return [255, 255, 255];
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let n; (n = walk.nextNode());) {
    const e = n.parentElement;
    if (!n.textContent.trim() || ['title', 'desc', 'style'].includes(e.localName) || !e.checkVisibility()) continue;
    texts++;
    const style = getComputedStyle(e), isDrawn = e instanceof SVGElement;
    const [a, b] = [light(parts(isDrawn ? style.fill : style.color)), light(paper(isDrawn ? e.ownerSVGElement.parentElement : e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) say(`contrast ${ratio.toFixed(2)}: '${words(e)}'`);
    if (!isDrawn && parseFloat(style.fontSize) < 11) say(`letters of ${style.fontSize}: '${words(e)}'`);
  }
  if (texts < 5) say('hardly any text to be seen');
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility()) continue;
    const box = svg.viewBox.baseVal, drawn = [...svg.querySelectorAll('text')].map((t) => [t, t.getBBox()]);
    for (const [t, b] of drawn) if (b.x < -1 || b.y < -1 || b.x + b.width > box.width + 1 || b.y + b.height > box.height + 1)
      say(`words outside their picture: '${words(t)}'`);
    drawn.forEach(([t, b], i) => drawn.slice(i + 1).forEach(([u, c]) => {
      const [w, h] = [Math.min(b.x + b.width, c.x + c.width) - Math.max(b.x, c.x), Math.min(b.y + b.height, c.y + c.height) - Math.max(b.y, c.y)];
      if (w > 2 && h > b.height / 3) say(`words over words: '${words(t)}' and '${words(u)}'`);
    }));
    if (drawn.length && drawn[0][1].height && svg.getBoundingClientRect().width / box.width * parseFloat(drawn[0][0].getAttribute('font-size')) < 9)
      say('letters of a picture under 9 px');
  }
  return wrong;
})()
"""

# What has the focus, and whether that can be seen.
FOCUS = r"""
(() => {
  const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
  return { name: e.localName, words: (e.textContent || '').trim().slice(0, 40), at: e.getAttribute('href') || '',
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && box.width > 0 && box.right > 0 && box.bottom > 0 };
})()
"""


class Browser:
    """Chromium over the pipe of its DevTools: what is said ends with a zero byte."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="paradox-look-")
        (hear, tell), (self.read, write) = os.pipe(), os.pipe()
        self.write = tell

        # Out of the way first: one of them may be 3 or 4 itself.
        hear_high, write_high = fcntl.fcntl(hear, fcntl.F_DUPFD, 10), fcntl.fcntl(write, fcntl.F_DUPFD, 10)

        def given():
            os.dup2(hear_high, 3)
            os.dup2(write_high, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
             "--disable-background-networking", "--hide-scrollbars", "--remote-debugging-pipe",
             f"--user-data-dir={self.folder}", "about:blank"],
            preexec_fn=given, close_fds=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        for end in (hear, write, hear_high, write_high):
            os.close(end)
        self.rest, self.number, self.heard = b"", 0, []
        target = next(t for t in self.call("Target.getTargets")["targetInfos"] if t["type"] == "page")
        self.page = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def message(self):
        while b"\0" not in self.rest:
            part = os.read(self.read, 1 << 20)
            if not part:
                sys.exit("the browser has ended")
            self.rest += part
        one, self.rest = self.rest.split(b"\0", 1)
        return json.loads(one)

    def call(self, method, session=None, **given):
        self.number += 1
        said = {"id": self.number, "method": method, "params": given}
        if session:
            said["sessionId"] = session
        os.write(self.write, json.dumps(said).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.heard.append(answer)

    def ask(self, method, **given):
        return self.call(method, self.page, **given)

    def value(self, script):
        result = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        if "exceptionDetails" in result:
            sys.exit(f"the check itself failed: {result['exceptionDetails']}")
        return result["result"].get("value")

    def open(self, address, width, scheme, media=""):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
        self.ask("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.heard = []
        self.ask("Page.navigate", url=address)
        while not any(h.get("method") == "Page.loadEventFired" for h in self.heard):
            self.heard.append(self.message())

    def complaints(self, address):
        """What the console said, and what was fetched besides the page."""
        for heard in self.heard:
            method, given = heard.get("method"), heard.get("params", {})
            if method == "Log.entryAdded":
                yield f"the console says: {given['entry']['text']}"
            elif method == "Runtime.exceptionThrown" or method == "Runtime.consoleAPICalled":
                yield "a script runs"
            elif method == "Network.requestWillBeSent" and given["request"]["url"] not in (address, "data:,"):
                yield f"it fetches {given['request']['url']}"

    def close(self):
        self.call("Browser.close")
        self.process.wait(timeout=20)
        shutil.rmtree(self.folder, ignore_errors=True)


def focus(browser, count=8):
    """What is wrong with going through the page by Tab: the first stop is the way past everything."""
    for stop in range(count):
        for kind in ("keyDown", "keyUp"):
            browser.ask("Input.dispatchKeyEvent", type=kind, key="Tab", code="Tab", windowsVirtualKeyCode=9)
        at = browser.value(FOCUS)
        if stop == 0 and at["at"] != "#content":
            yield f"the first stop of Tab is <{at['name']}> '{at['words']}', not the way to the content"
        if at["name"] != "body" and not at["seen"]:
            yield f"the focus cannot be seen on <{at['name']}> '{at['words']}'"


def looked(browser, path, shots):
    address = "file://" + os.path.abspath(path)
    name = os.path.splitext(os.path.basename(path))[0]

    def shot(kind, data):
        if shots:
            with open(os.path.join(shots, f"{name}-{kind}"), "wb") as file:
                file.write(base64.b64decode(data))

    for width in WIDTHS:
        for scheme in SCHEMES:
            browser.open(address, width, scheme)
            place = f"{width} px, {scheme}"
            for wrong in [*browser.value(LOOK), *browser.complaints(address)]:
                yield f"{place}: {wrong}"
            if shots:
                shot(f"{width}-{scheme}-first.png", browser.ask("Page.captureScreenshot")["data"])
                shot(f"{width}-{scheme}.png", browser.ask("Page.captureScreenshot", captureBeyondViewport=True)["data"])
            if scheme == "light":
                yield from (f"{place}: {wrong}" for wrong in focus(browser))
            browser.value("document.querySelectorAll('details').forEach((d) => { d.open = true })")
            for wrong in browser.value(LOOK):
                yield f"{place}, all opened: {wrong}"
    browser.open(address, 700, "dark", media="print")
    for wrong in browser.value(LOOK):
        yield f"printed: {wrong}"
    browser.open(address, 1280, "light")
    heading = browser.value("document.querySelector('h1')?.textContent || ''")
    for paper, width, height in PAPERS:
        data = browser.ask("Page.printToPDF", paperWidth=width, paperHeight=height, preferCSSPageSize=False)["data"]
        shot(f"{paper}.pdf", data)
        if shutil.which("pdftotext"):
            text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=base64.b64decode(data), capture_output=True).stdout
            if heading.split(":")[0] not in " ".join(text.decode().split()):
                yield f"{paper}: the heading is not on the paper"
            if "Skip to the content" in text.decode():
                yield f"{paper}: what is for the screen alone is on the paper"


def main(words):
    shots = None
    if words[:1] == ["--shots"]:
        shots, words = words[1], words[2:]
        os.makedirs(shots, exist_ok=True)
    program = next((p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None)
    if not program:
        sys.exit("there is no Chromium: apt-get install chromium")
    browser, found = Browser(program), 0
    for path in words:
        for wrong in looked(browser, path, shots):
            print(f"{os.path.basename(path)}: {wrong}")
            found += 1
    browser.close()
    print(f"{len(words)} pages looked at, {found} things wrong.")
    sys.exit(1 if found else 0)


main(sys.argv[1:])
