"""Work behind the screen gives way: whoever types on this computer comes before it."""

import os
import sys
import threading

_NICE = 5
_BELOW_NORMAL = -1


def give_way() -> None:
    """Lower the priority of the thread that calls; where a system knows none, nothing changes.

    It stays above the reading processes. What holds Python is then not set aside for them while
    the screen waits for it.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), max(_NICE, os.nice(0)))
    elif sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.SetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()), _BELOW_NORMAL)
