"""Makes the bundled faces from Debian's packages: `python -m exports.fonts.make` (a developer's tool, on Debian).

It downloads the packages named below with apt-get, unpacks them into a temporary folder, and writes the `.ttf` files
and `licences/` beside itself. This script is the conversion source of every face it writes.
"""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from exports.fonts import make_characters as characters
from exports.fonts import make_outlines as outlines

HERE = Path(__file__).parent
PACKAGES = ("texlive-lang-chinese", "fonts-noto-cjk", "fonts-lxgw-wenkai", "unicode-data")

_FANDOL = "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf"
_FANDOL_PAPERS = "usr/share/doc/texlive-doc/fonts/fandol"
_WENKAI = "usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-{}.ttf"
_NOTO = "usr/share/fonts/opentype/noto/Noto{}.ttc"
_UNIHAN = "usr/share/unicode/Unihan_OtherMappings.txt.bz2"
_SIMPLIFIED = 2  # the face "SC" of Noto's collections

_OFL = "SIL Open Font License 1.1"
_GPL = "GNU General Public License 3 with font exception"


@dataclass(frozen=True)
class Recipe:
    """One face to make: from which file, with which characters, under which name and licence."""

    name: str
    family: str
    source: str
    number: int
    keep: frozenset[int]
    licence: str
    ascent: int = 880
    descent: int = 240
    ticks: bool = False


def recipes(unihan: Path) -> tuple[Recipe, ...]:
    """Return the six faces; together they stay below 40 MB."""
    symbols, han = characters.symbols(), characters.han()
    standard = characters.general_standard(unihan) | characters.gb2312() | characters.names()
    wide = characters.gbk() | standard | symbols
    # WenKai's quotation marks and middle dot are a third of an em wide: FangSong's full-width ones stand in.
    kai = frozenset((standard | symbols) - set(map(ord, "“”‘’·")))
    # Fandol draws ￥ as $, and 餘 as 余, 準 as 准, 鬱 as 郁: only its GB 2312 characters can be trusted.
    fang = frozenset(characters.fandol_symbols() | characters.gb2312_han())
    light = frozenset(((standard | characters.traditional()) & han) - fang | {0x20, 0x3007})
    song, bold, sans = (_NOTO.format(name) for name in ("SerifCJK-Regular", "SerifCJK-Bold", "SansCJK-Regular"))
    return (
        Recipe("song", "Four Helps Song", song, _SIMPLIFIED, frozenset(symbols | han), _OFL, ticks=True),
        Recipe("hei", "Four Helps Hei", sans, _SIMPLIFIED, frozenset(wide), _OFL, 1000, 272, ticks=True),
        Recipe("fang", "Four Helps Fang", _FANDOL, 0, fang, _GPL),
        Recipe("title", "Four Helps Title", bold, _SIMPLIFIED, frozenset(standard | symbols), _OFL),
        Recipe("kai", "Four Helps Kai", _WENKAI.format("Regular"), 0, kai, _OFL),
        Recipe("light", "Four Helps Kai Light", _WENKAI.format("Light"), 0, light, _OFL),
    )


def make_face(recipe: Recipe, unpacked: Path) -> str:
    """Write one face and return a line that tells its size."""
    font = outlines.subset(unpacked / recipe.source, recipe.number, set(recipe.keep))
    outlines.to_truetype(font)
    outlines.join_dashes(font)
    if recipe.ticks:
        outlines.add_ticks(font)
    outlines.set_metrics(font, recipe.ascent, recipe.descent)
    outlines.rename(font, recipe.family, recipe.licence)
    path = HERE / f"{recipe.name}.ttf"
    outlines.save(font, path)
    return f"{path.name}: {len(font.getBestCmap())} characters, {path.stat().st_size / 1e6:.2f} MB"


def unpack(folder: Path) -> None:
    """Download the Debian packages into `folder` and unpack them there."""
    subprocess.run(["apt-get", "download", *PACKAGES], cwd=folder, check=True)
    for package in sorted(folder.glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", package.name, "."], cwd=folder, check=True)


def copy_licences(unpacked: Path) -> None:
    """Ship the words of every licence as the packages carry them."""
    papers = HERE / "licences"
    papers.mkdir(exist_ok=True)
    fandol = unpacked / _FANDOL_PAPERS
    shutil.copyfile(fandol / "README", papers / "fandol-README.txt")
    (papers / "fandol-COPYING.txt").write_bytes(gzip.decompress((fandol / "COPYING.gz").read_bytes()))
    for package in ("fonts-noto-cjk", "fonts-lxgw-wenkai"):
        shutil.copyfile(unpacked / "usr/share/doc" / package / "copyright", papers / f"{package}.txt")


def main() -> None:
    """Make every face, two at a time, and print what was made."""
    with tempfile.TemporaryDirectory() as name:
        unpacked = Path(name)
        unpack(unpacked)
        copy_licences(unpacked)
        made = recipes(unpacked / _UNIHAN)
        with ProcessPoolExecutor(max_workers=2) as pool:
            for line in pool.map(make_face, made, [unpacked] * len(made)):
                print(line)


if __name__ == "__main__":
    main()
