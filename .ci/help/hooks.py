"""Hooks of mkdocs: links out of docs/ lead to the repository; the offline copy is made small.

The offline copy is for users: it has no pages for those who change the code.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PIL import Image

FOR_DEVELOPERS = ("architecture.md", "decisions/", "gallery.md", "training.md")
OFFLINE_WIDTH_PX = 540
OFFLINE_QUALITY = 24


def on_config(config: Any) -> None:
    """Take the pages for developers out of the table of contents of the offline copy."""
    if config.theme.name is None:
        for chapter in config.nav:
            for title, pages in chapter.items():
                if isinstance(pages, list):
                    chapter[title] = [p for p in pages if not _is_for_developers(*p.values())]


def on_files(files: Any, config: Any) -> None:
    """Take those pages out."""
    if config.theme.name is None:
        for file in [file for file in files if _is_for_developers(file.src_uri)]:
            files.remove(file)


def _is_for_developers(page: str) -> bool:
    return page.startswith(FOR_DEVELOPERS)


def on_page_markdown(markdown: str, config: Any, **_: Any) -> str:
    """Files beside docs/ are not on the site, nor are pages for developers in the offline copy."""
    if config.theme.name is None:
        pages = "|".join(map(re.escape, FOR_DEVELOPERS))
        markdown = re.sub(rf"\]\((?=(?:{pages}))", f"]({config.repo_url}/blob/main/docs/", markdown)
    return re.sub(r"\]\(\.\./", f"]({config.repo_url}/blob/main/", markdown)


def on_post_build(config: Any) -> None:
    """Shrink the pictures of the offline copy; leave out what no page shows, and the site map."""
    if config.theme.name is not None:
        return
    site = Path(config.site_dir)
    pages = {page: page.read_text(encoding="utf-8") for page in site.glob("*.html")}
    for path in (site / "images").iterdir():
        shown = [page for page, text in pages.items() if path.name in text]
        if shown:
            small = _shrink(path)
            for page in shown:
                pages[page] = pages[page].replace(path.name, small.name)
        path.unlink()
    for page, text in pages.items():
        page.write_text(text, encoding="utf-8")
    for path in site.glob("sitemap*"):
        path.unlink()


def _shrink(path: Path) -> Path:
    """Write a picture beside it as a small WebP, which all browsers show."""
    small = path.with_suffix(".webp")
    with Image.open(path) as picture:
        picture.thumbnail((OFFLINE_WIDTH_PX, 2 * OFFLINE_WIDTH_PX), Image.Resampling.LANCZOS)
        picture.convert("RGB").save(small, quality=OFFLINE_QUALITY, method=6)
    return small
