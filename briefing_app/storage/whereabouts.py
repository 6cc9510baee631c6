"""Is this a good place for a workspace: not synced by another program, not on a network."""

import sys
from pathlib import Path, PurePath

from briefing_app.language import _

SYNCED = {
    "onedrive": "OneDrive",
    "sharepoint": "SharePoint",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "proton drive": "Proton Drive",
    "synologydrive": "Synology Drive",
    "syncthing": "Syncthing",
}
"""What the name of a folder has in it when a program synchronizes it."""

SYNCED_BY_NAME = {"box": "Box", "box-box": "Box", "box sync": "Box", "mega": "MEGA"}
"""The same for words that mean other things too: the folder has this name and no other."""

NETWORKED: tuple[str, ...] = ("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "9p", "davfs")
NETWORKED += ("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse")
MOUNTS = Path("/proc/mounts")


def remarks_on(path: Path, mounts: Path = MOUNTS) -> tuple[str, ...]:
    """A sentence for each reason why the workspace would be safer elsewhere."""
    remarks = []
    if synced_by := _synced_by(path):
        remarks.append(
            _(
                "This workspace lies in a folder that {program} synchronizes, which can damage it. "
                "Keep it in a folder of this computer alone."
            ).format(program=synced_by)
        )
    if _is_networked(path, mounts):
        remarks.append(
            _(
                "This workspace lies on a network drive, where two people can damage it. "
                "Keep it on this computer's own disk."
            )
        )
    return tuple(remarks)


def _synced_by(path: Path) -> str:
    for part in map(str.lower, path.parent.parts):
        for mark, program in SYNCED.items():
            if mark in part:
                return program
        if part in SYNCED_BY_NAME:
            return SYNCED_BY_NAME[part]
    return ""


def _is_networked(path: Path, mounts: Path) -> bool:
    if str(path).startswith(("\\\\", "//")):
        return True
    if _is_networked_on_windows(path):
        return True
    try:
        known = mounts.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _file_system(path, known) in NETWORKED


if sys.platform == "win32":
    from ctypes import windll

    DRIVE_REMOTE = 4

    def _is_networked_on_windows(path: PurePath) -> bool:
        kind: int = windll.kernel32.GetDriveTypeW(path.anchor)
        return kind == DRIVE_REMOTE

else:

    def _is_networked_on_windows(path: PurePath) -> bool:
        del path
        return False


def _file_system(path: Path, mounts: str) -> str:
    """The kind of the deepest mount that holds the path."""
    deepest, kind = "", ""
    for line in mounts.splitlines():
        _device, escaped, here, *_options = line.split(" ")
        point = escaped.replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(deepest):
            deepest, kind = point, here
    return kind
