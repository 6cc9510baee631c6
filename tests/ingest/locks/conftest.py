"""A locked text whose list of parts says something else."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from tests.wordfile.word_zip import zipped


@pytest.fixture
def rezipped():
    def made(content, written, instead):
        with ZipFile(BytesIO(content)) as file:
            parts = {name: file.read(name) for name in file.namelist()}
        listed = parts["META-INF/manifest.xml"]
        assert written in listed
        return zipped(parts | {"META-INF/manifest.xml": listed.replace(written, instead)})

    return made
