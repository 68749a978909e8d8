"""Reads an image with the reader that Kaitai generated for Python and prints everything in it as JSON.

Usage: dump.py DIRECTORY-OF-THE-READER IMAGE...

Prints one JSON document for each image: integers in decimal, bytes in hexadecimal, both as strings.
"""
import builtins
import json
import sys

sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True

# Kaitai 0.10 uses the enums of an imported spec without importing them.
import cr_enums  # noqa: E402

builtins.CrEnums = cr_enums.CrEnums

from kaitaistruct import KaitaiStruct  # noqa: E402
from linux_cr import LinuxCr  # noqa: E402


def plain(value):
    """The value as JSON has it."""
    if isinstance(value, KaitaiStruct):
        instances = [name for name, kind in vars(type(value)).items() if isinstance(kind, property)]
        names = [name for name in vars(value) if not name.startswith('_')] + instances
        fields = {name: getattr(value, name) for name in names}
        return {name: plain(field) for name, field in fields.items() if field is not None}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, bytes):
        return value.hex()
    return str(int(getattr(value, 'value', value)))


for path in sys.argv[2:]:
    image = LinuxCr.from_file(path)
    print(json.dumps(plain(image)))
    image.close()
