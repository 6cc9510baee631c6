"""What PDFium tells of one character of a page: where it stands, how large it is, how heavy.

Asked some hundred times for each page; functions that take plain addresses need no conversion and
take half the time.
"""

import ctypes
from collections.abc import Callable
from math import hypot

import pypdfium2  # type: ignore[import-untyped]  # brings no types
from pypdfium2 import raw

_HEAVY = 600
_HEAVY_NAMES = (b"Bold", b"Black", b"Heavy", b"bold")
_LONGEST_NAME = 80
_DOUBLE = ctypes.sizeof(ctypes.c_double)
_ADDRESS, _NUMBER = ctypes.c_void_p, ctypes.c_int


def _quick(function: object, result: type, *arguments: type) -> Callable[..., float]:
    place = ctypes.cast(function, _ADDRESS).value  # type: ignore[arg-type]  # a foreign function
    return ctypes.PYFUNCTYPE(result, *arguments)(place or 0)


_of_sign = (_ADDRESS, _NUMBER)
_box = _quick(raw.FPDFText_GetCharBox, _NUMBER, *_of_sign, *(4 * (_ADDRESS,)))
_origin = _quick(raw.FPDFText_GetCharOrigin, _NUMBER, *_of_sign, _ADDRESS, _ADDRESS)
_font_size = _quick(raw.FPDFText_GetFontSize, ctypes.c_double, *_of_sign)
_matrix = _quick(raw.FPDFText_GetMatrix, _NUMBER, *_of_sign, _ADDRESS)
_loose_box = _quick(raw.FPDFText_GetLooseCharBox, _NUMBER, *_of_sign, _ADDRESS)
_generated = _quick(raw.FPDFText_IsGenerated, _NUMBER, *_of_sign)
_weight = _quick(raw.FPDFText_GetFontWeight, _NUMBER, *_of_sign)
_font = _quick(
    raw.FPDFText_GetFontInfo, ctypes.c_ulong, *_of_sign, _ADDRESS, ctypes.c_ulong, _ADDRESS
)


class PdfSigns:
    """The characters of a page by their numbers in the order of the file."""

    def __init__(self, text: pypdfium2.PdfTextPage) -> None:
        self._page = ctypes.cast(text.raw, _ADDRESS).value
        self._edges = (ctypes.c_double * 4)()
        first = ctypes.addressof(self._edges)
        self._places = tuple(first + _DOUBLE * edge for edge in range(4))
        self._room = (ctypes.c_float * 4)()
        self._room_at = ctypes.addressof(self._room)
        self._turned = (ctypes.c_float * 6)()
        self._turn = ctypes.addressof(self._turned)

    def left(self, at: int) -> float:
        _box(self._page, at, *self._places)
        return self._edges[0]

    def right(self, at: int) -> float:
        _box(self._page, at, *self._places)
        return self._edges[1]

    def way(self, at: int) -> tuple[float, float]:
        """From where it begins to where the next one is to follow, with the room around it."""
        _loose_box(self._page, at, self._room_at)
        return self._room[0], self._room[2]

    def is_put_in(self, at: int) -> bool:
        """Whether it stands not in the file, but was only taken to be there."""
        return _generated(self._page, at) == 1

    def bottom(self, at: int) -> float:
        """Where the letter stands, whatever hangs below the line."""
        _origin(self._page, at, *self._places[:2])
        return self._edges[1]

    def size(self, at: int) -> float:
        """In points on the page, however the page is scaled."""
        size = _font_size(self._page, at)
        if _matrix(self._page, at, self._turn):
            size *= hypot(self._turned[2], self._turned[3]) or 1.0
        return size

    def is_bold(self, at: int) -> bool:
        if _weight(self._page, at) >= _HEAVY:
            return True
        name, flags = ctypes.create_string_buffer(_LONGEST_NAME), ctypes.c_int()
        _font(self._page, at, ctypes.addressof(name), _LONGEST_NAME, ctypes.addressof(flags))
        return any(heavy in name.value for heavy in _HEAVY_NAMES)
