"""Folders that other programs or other people write into are noticed."""

from pathlib import Path

import pytest

from briefing_app.storage.whereabouts import remarks_on

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
server:/export /mnt/share nfs4 rw 0 0
//files/unit /mnt/unit\\040files cifs rw 0 0
/dev/sdb1 /mnt/share/disk ext4 rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
"""


@pytest.fixture
def mounts(tmp_path):
    (tmp_path / "mounts").write_text(MOUNTS)
    return tmp_path / "mounts"


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("/home/a/OneDrive - Department/Notes", "OneDrive"),
        ("/home/a/Dropbox", "Dropbox"),
        ("/home/a/Google Drive/My Drive", "Google Drive"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/home/a/Nextcloud/unit", "Nextcloud"),
        ("/home/a/Box/unit", "Box"),
        ("/Users/a/Library/CloudStorage/Box-Box", "Box"),
    ],
)
def test_a_synced_folder_is_named(mounts, folder, program):
    (remark,) = remarks_on(Path(folder) / "w.briefing", mounts)
    assert f"that {program} synchronizes" in remark


@pytest.mark.parametrize(
    "path",
    [
        "/mnt/share/w.briefing",
        "/mnt/unit files/deep/w.briefing",
        "/run/user/1000/gvfs/smb-share/w.briefing",
        "//server/unit/w.briefing",
        "\\\\server\\unit\\w.briefing",
    ],
)
def test_a_network_drive_is_noticed(mounts, path):
    (remark,) = remarks_on(Path(path), mounts)
    assert "network drive" in remark


@pytest.mark.parametrize(
    "path",
    ["/home/a/w.briefing", "/mnt/share/disk/w.briefing", "/home/a/Inbox/Box files/w.briefing"],
)
def test_a_disk_of_this_computer_needs_no_remark(mounts, path):
    assert remarks_on(Path(path), mounts) == ()


def test_a_file_that_is_merely_called_dropbox_is_no_folder_of_it(mounts):
    assert remarks_on(Path("/home/a/dropbox.briefing"), mounts) == ()


def test_where_mounts_are_not_told_nothing_is_said(tmp_path):
    assert remarks_on(Path("/mnt/share/w"), tmp_path / "nowhere") == ()
