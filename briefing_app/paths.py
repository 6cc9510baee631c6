"""Where things lie: what is delivered with the program, and the officer's own files."""

from pathlib import Path

from platformdirs import PlatformDirs

_PACKAGE = Path(__file__).resolve().parent
_OWN = PlatformDirs("briefing-app", appauthor=False, roaming=False)


def resources() -> Path:
    """Icons, fonts, translations, starter library and help."""
    return _delivered("resources")


def templates() -> Path:
    """Kinds of notes and Word templates."""
    return _delivered("templates")


def locale() -> Path:
    """Translations of the program's words, a folder for each language."""
    return resources() / "locale"


def workspace_file() -> Path:
    """The workspace that opens when no other is named."""
    return data_folder() / "workspace.briefing"


def kinds_folder() -> Path:
    """Kinds of notes that the officer made or was given."""
    return data_folder() / "kinds"


def styles_folder() -> Path:
    """Citation styles that the officer was given."""
    return data_folder() / "styles"


def settings_file() -> Path:
    """What the officer prefers."""
    return config_folder() / "settings.json"


def installation_file() -> Path:
    """What the administrator of this computer decided for everybody on it."""
    return Path(_OWN.site_config_dir) / "installation.json"


def window_memory_file() -> Path:
    """Sizes and places of windows from last time."""
    return config_folder() / "windows.ini"


def data_folder() -> Path:
    """The officer's workspaces and their backups; never a synced folder by our choice."""
    return Path(_OWN.user_data_dir)


def config_folder() -> Path:
    """The officer's preferences on this machine."""
    return Path(_OWN.user_config_dir)


def log_folder() -> Path:
    """What the program wrote down about its own faults."""
    return Path(_OWN.user_log_dir)


def _delivered(name: str) -> Path:
    """Inside the package when installed from a wheel, beside it in a checkout."""
    bundled = _PACKAGE / "_bundled" / name
    return bundled if bundled.is_dir() else _PACKAGE.parent / name
