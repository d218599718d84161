# SPDX-FileCopyrightText: 2026 The Noticewright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes PDFs of pages with WeasyPrint: reads jobs from its standard input and
answers each with a line, as noticewright-print does. Nothing but files below
the job's root is read, and nothing is asked of a network."""

import hashlib
import json
import logging
import mimetypes
import os
import sys
from urllib.parse import unquote, urlsplit

import weasyprint


class Images(logging.Handler):
    """The images that could not be loaded: their paths below the root, or
    addresses of elsewhere."""

    def __init__(self):
        super().__init__()
        self.missing = []
        self.root = ""

    def emit(self, record):
        if str(record.msg).startswith("Failed to load image") and record.args:
            address = unquote(str(record.args[0]))
            self.missing.append(address.removeprefix("file://" + self.root + "/"))


def reader_below(root):
    def read(address, *_ignored, **_more):
        if address.startswith("data:"):
            return weasyprint.default_url_fetcher(address)
        parts = urlsplit(address)
        path = os.path.realpath(unquote(parts.path))
        if parts.scheme != "file" or parts.netloc or os.path.commonpath([root, path]) != root:
            raise ValueError("not a file of the site")
        with open(path, "rb") as file:
            return {"string": file.read(), "mime_type": mimetypes.guess_type(path)[0]}

    return read


def make(job, images):
    images.missing = []
    images.root = root = os.path.realpath(job["root"])
    read = reader_below(root)
    page = os.path.join(root, job["page"])
    source = weasyprint.HTML(filename=page, url_fetcher=read, media_type="print")
    sheet = weasyprint.CSS(string=job["style"], url_fetcher=read)
    with open(page, "rb") as file:
        identifier = hashlib.sha256(file.read()).digest()[:16]
    options = {"pdf_variant": "pdf/ua-1", "pdf_identifier": identifier}
    document = source.render(stylesheets=[sheet], **options)
    document.write_pdf(job["out"], **options)
    return {
        "ok": True,
        "missingImages": images.missing,
        "engine": "WeasyPrint " + weasyprint.__version__,
        "pictures": pictures_on(document),
    }


def pictures_on(document):
    """How many pictures with words the pages show."""
    shown = set()
    for page in document.pages:
        for box in page._page_box.descendants():
            element = getattr(box, "element", None)
            if box.element_tag == "img" and element is not None and element.get("alt"):
                shown.add(element)
    return len(shown)


def main():
    images = Images()
    logging.getLogger("weasyprint").addHandler(images)
    for line in sys.stdin:
        try:
            answer = make(json.loads(line), images)
        except Exception as error:  # Whatever it is, the next job is another page.
            answer = {"ok": False, "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


main()
