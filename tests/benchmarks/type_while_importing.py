"""Types into a note in the real window while files come in; run as a program.

Takes the names of a workspace, of a note and of a folder with files.
"""

import sys
from pathlib import Path


def main() -> int:
    """What is slow to load is loaded here, not where the reading processes load this file too."""
    from PySide6.QtWidgets import QApplication

    from briefing_app.assembly import House
    from tests.benchmarks.typing_meanwhile import Meanwhile

    def bring_in(house, finished):
        def tell(summary):
            finished({"files": sum(file.source is not None for file in summary.files)})

        importing = house.window.page("library").importing
        importing.ended.connect(tell)
        importing.add((Path(sys.argv[3]),))

    application = QApplication(sys.argv[:1])
    house = House(application, Path(sys.argv[1]))
    typing = Meanwhile(house, sys.argv[2], bring_in)
    house.shell.show()
    return application.exec() if typing else 0


if __name__ == "__main__":
    sys.exit(main())
