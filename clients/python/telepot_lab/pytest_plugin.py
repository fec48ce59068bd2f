# SPDX-License-Identifier: MIT
"""Fixtures for pytest, found by themselves once the package is installed."""
from typing import Iterator

import pytest

from . import Lab, LabProcess


@pytest.fixture(scope="session")
def lab_url() -> Iterator[str]:
    """The address of a server that runs as long as the tests do."""
    with LabProcess() as process:
        yield process.url


@pytest.fixture
def lab(lab_url: str) -> Lab:
    """An empty world for each test; bots that run stay."""
    world = Lab(lab_url)
    world.do("reset")
    return world
