"""Types into a note in the real window while another leaves with a long annex; run as a program.

Takes the names of a workspace, of the note typed in, of the note that leaves, and of a folder.
"""

import sys
from pathlib import Path

TIMES = 4
"""One export after the other, so that there are keys enough to tell."""


def main() -> int:
    from PySide6.QtWidgets import QApplication

    from briefing_app.assembly import House
    from briefing_app.operations.export_note import ExportOptions, export_note
    from briefing_app.operations.inspect_export import report_file
    from tests.benchmarks.typing_meanwhile import Meanwhile

    workspace, typed, leaving, folder = sys.argv[1:]
    path, options = Path(folder) / "annex.docx", ExportOptions(annexes=("evidence",))

    def take_out(house, finished, times=TIMES):
        """As the window does it: written on the long lane, then read again."""
        runner = house.window.page("notes").desk.runner

        def read_again(written):
            runner.run(report_file, leaving, written, options).then(go_on)

        def go_on(report):
            if times > 1:
                take_out(house, finished, times - 1)
            else:
                finished({"files": TIMES, "findings": len(report.findings)})

        runner.run_long(export_note, leaving, path, options).then(read_again)

    application = QApplication(sys.argv[:1])
    house = House(application, Path(workspace))
    typing = Meanwhile(house, typed, take_out)
    house.shell.show()
    return application.exec() if typing else 0


if __name__ == "__main__":
    sys.exit(main())
