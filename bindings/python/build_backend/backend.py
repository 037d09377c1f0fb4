"""Builds the package with maturin, which finds this repository's own generator under the name that it looks for."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import maturin
from maturin import (
    build_sdist,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]

ROOT = Path(__file__).resolve().parents[3]
Settings = dict[str, Any] | None


def build_wheel(wheel_directory: str, config_settings: Settings = None, metadata_directory: str | None = None) -> str:
    """Build a wheel: the library, the code generated from it, and the layer upon it."""
    return _build(maturin.build_wheel, wheel_directory, config_settings, metadata_directory)


def build_editable(
    wheel_directory: str, config_settings: Settings = None, metadata_directory: str | None = None
) -> str:
    """Build what lets Python import the package from where it stands."""
    return _build(maturin.build_editable, wheel_directory, config_settings, metadata_directory)


def _build(hook: Callable[..., str], wheel_directory: str, *further: Any) -> str:
    """Build twice: maturin lists the files of a wheel first, and only then has the code generated.

    The second time nothing is compiled.
    """
    shutil.rmtree(ROOT / "bindings/python/lotsen/generated", ignore_errors=True)
    with _generator_at_hand(), tempfile.TemporaryDirectory() as first:
        hook(first, *further)
        return str(hook(wheel_directory, *further))


@contextlib.contextmanager
def _generator_at_hand() -> Iterator[None]:
    """Put `lotsen-bindgen` on the path as `uniffi-bindgen` while maturin works."""
    built = _build_generator()
    path = os.environ.get("PATH", "")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy2(built, Path(folder) / f"uniffi-bindgen{built.suffix}")
        os.environ["PATH"] = os.pathsep.join([folder, path])
        try:
            yield
        finally:
            os.environ["PATH"] = path


def _build_generator() -> Path:
    """Build the generator with cargo, and say where it is."""
    command = [
        "cargo",
        "build",
        "--locked",
        "-p",
        "lotsen-bindgen",
        "--message-format",
        "json-render-diagnostics",
    ]
    try:
        built = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    except FileNotFoundError:
        sys.exit("lotsen is built with Rust, and cargo is not on the path: get it from https://rustup.rs")
    if built.returncode != 0:
        sys.exit("lotsen-bindgen does not build")
    messages = [json.loads(line) for line in built.stdout.splitlines() if line.startswith("{")]
    executables = [message["executable"] for message in messages if message.get("executable")]
    return Path(executables[-1])
