#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Opens pages in headless Chromium and looks at them: wide and narrow, light and dark.

    look_at_page.py --folder FOLDER [--figures ID,ID,...] [--expect WORDS] PAGE...

It fails if a page scrolls sideways, cuts a text off, draws texts over each other or beyond their drawing, misses a figure or shows none of it,
misses a title, says something to the console, or asks the network for anything. Screenshots go to FOLDER. With --expect it fails unless some complaint has
these words. Without Chromium or its driver it ends with 77, which means "skipped".
"""
import argparse
import base64
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

SIZES = [(1280, 900), (400, 800)]
SCHEMES = ["light", "dark"]
SKIPPED = 77

# Runs in the page; gives a list of complaints.
LOOK = r"""
const figures = arguments[0];
const complaints = [];
const say = (what, element) => complaints.push(what + ": " + (element.textContent || element.tagName).trim().slice(0, 60));
const root = document.documentElement;
if (root.scrollWidth > root.clientWidth + 1) complaints.push("the page scrolls sideways: " + root.scrollWidth + " in " + root.clientWidth);
for (const id of figures) {
  const chart = document.getElementById(id);
  if (!chart) complaints.push("a chart is missing: " + id);
  else if (chart.getBoundingClientRect().height < 1 || !chart.querySelector("rect,circle,path,line")) complaints.push("a chart shows nothing: " + id);
}
for (const element of document.querySelectorAll("body *")) {
  const style = getComputedStyle(element);
  if (style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) say("a text is cut off", element);
}
const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
for (const svg of document.querySelectorAll("svg")) {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].map(t => [t, t.getBoundingClientRect()]).sort((a, b) => a[1].top - b[1].top);
  texts.forEach(([text, box], i) => {
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
      say("a text leaves its drawing", text);
    for (let j = i + 1; j < texts.length && texts[j][1].top < box.bottom; ++j)
      if (overlap(box, texts[j][1])) complaints.push("texts overlap: " + text.textContent.slice(0, 40) + " | " + texts[j][0].textContent.slice(0, 40));
  });
  if (!svg.querySelector(":scope > title")) complaints.push("a drawing has no title");
  for (const mark of svg.querySelectorAll("rect,circle,path"))
    if (!mark.closest("defs") && !mark.classList.contains("over") && !mark.querySelector("title")) say("a mark has no title", mark);
}
const luminance = colour => {
  const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const paper = luminance(getComputedStyle(root).backgroundColor === "rgba(0, 0, 0, 0)" ? "rgb(255,255,255)" : getComputedStyle(root).backgroundColor);
const seen = new Set();
for (const element of document.querySelectorAll("p, li, th, td, h1, h2, summary, figcaption, figcaption span")) {
  const colour = getComputedStyle(element).color;
  if (seen.has(colour)) continue;
  seen.add(colour);
  const ink = luminance(colour);
  const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
  if (contrast < 4.5) complaints.push("too little contrast, " + contrast.toFixed(1) + ": " + colour);
}
for (const entry of performance.getEntriesByType("resource")) complaints.push("the page asks for " + entry.name);
return complaints;
"""


class Driver:
    """Speaks to chromedriver, in the protocol of the W3C (https://www.w3.org/TR/webdriver2/)."""

    def __init__(self, program, browser):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.process = subprocess.Popen([program, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.url = f"http://127.0.0.1:{port}"
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"]
        options = {"binary": browser, "args": arguments}
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        self.wait()
        self.session = self.ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]

    def wait(self):
        for _ in range(100):
            try:
                if self.ask("GET", "/status")["ready"]:
                    return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("chromedriver does not answer")

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def do(self, method, path, body=None):
        return self.ask(method, f"/session/{self.session}{path}", body)

    def command(self, name, parameters):
        return self.do("POST", "/goog/cdp/execute", {"cmd": name, "params": parameters})

    def close(self):
        try:
            self.do("DELETE", "")
        finally:
            self.process.terminate()
            self.process.wait()


def look(driver, page, width, height, scheme, figures, picture):
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    driver.command("Emulation.setEmulatedMedia", media)
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.command("Emulation.setDeviceMetricsOverride", size)
    driver.do("POST", "/url", {"url": "file://" + os.path.abspath(page)})
    complaints = driver.do("POST", "/execute/sync", {"script": LOOK, "args": [figures]})
    for entry in driver.do("POST", "/se/log", {"type": "browser"}):
        complaints.append("the console says: " + entry["message"])
    shot = driver.command("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True})
    with open(picture, "wb") as file:
        file.write(base64.b64decode(shot["data"]))
    return complaints


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--figures", default="")
    parser.add_argument("--expect")
    parser.add_argument("pages", nargs="+")
    asked = parser.parse_args()
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    program = shutil.which("chromedriver")
    if not browser or not program:
        print("skipped: no Chromium, or no chromedriver")
        return SKIPPED
    os.makedirs(asked.folder, exist_ok=True)
    figures = [figure for figure in asked.figures.split(",") if figure]
    complaints = []
    driver = Driver(program, browser)
    try:
        for page in asked.pages:
            name = os.path.splitext(os.path.basename(page))[0]
            for width, height in SIZES:
                for scheme in SCHEMES:
                    picture = os.path.join(asked.folder, f"{name}-{width}-{scheme}.png")
                    for complaint in look(driver, page, width, height, scheme, figures, picture):
                        complaints.append(f"{page}, {width} pixels, {scheme}: {complaint}")
    finally:
        driver.close()
    print("\n".join(complaints) or "nothing to complain of")
    if asked.expect:
        return 0 if any(asked.expect in complaint for complaint in complaints) else 1
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
