"""The most memory this process has ever used, where the system knows no limit for it."""

import ctypes
import sys


class _Counters(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_ulong),
        ("faults", ctypes.c_ulong),
        *((name, ctypes.c_size_t) for name in ("peak", "now", "a", "b", "c", "d", "pages", "top")),
    )


def most_memory() -> int:
    """Bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        counters = _Counters(ctypes.sizeof(_Counters))
        found = kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), counters.size)
        return int(counters.peak) if found else 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
