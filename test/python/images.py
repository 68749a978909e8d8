"""Random images of revisions 1 to 3 with the JSON form that they must have, a line of JSON each.

Written from the text of the format alone, in another language than the library: nothing here comes from the specs in
formats/. `images.py SEED COUNT`.
"""
import base64
import json
import random
import struct
import sys
import zlib

from layout import ENTRIES, KINDS, NAMES

ARCHES = ["X86_32", "X86_64", "S390X", "ARM", "AARCH64", "RISCV64"]
NONE = 2**64 - 1
EDGES = [0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**53 + 1, 2**63, NONE]
# Of capabilities only numbers that have no name: the list is the kernel's.
UNNAMED_CAPABILITIES = NONE << 41 & NONE
WIDTHS = {"u32": 4, "s32": 4, "zero": 4, "enum": 4, "u64": 8, "hex": 8, "flags": 8, "->": 8, "text": 8, "bytes": 8,
          "address": 8, "list": 16, "table": 16}


def layouts(text):
    """Steps by name: revision, and fields as name, type, argument."""
    found, numbers, steps = {}, {}, None
    for line in text.splitlines():
        words = line.split()
        if not line.startswith(" "):
            *number, name = words
            numbers[name], steps = int(number[0]) if number else 0, []
            found[name] = steps
            continue
        if words[0][0] == "r" and words[0][1:].isdigit():
            steps.append((int(words.pop(0)[1:]), []))
        for word in words:
            ids, kind = word.rsplit(":", 1)
            kind, argument = ("->", kind[2:]) if kind.startswith("->") else (kind.split("=") + [""])[:2]
            steps[-1][1].extend((one, kind, argument) for one in ids.split(","))
    return found, numbers


KIND_STEPS, CODES = layouts(KINDS)
ENTRY_STEPS, _ = layouts(ENTRIES)
SETS, SET = {}, ""
for word in NAMES.split():
    if ":" not in word:
        SET = word
        SETS[SET] = {}
    else:
        SETS[SET][int(word.split(":")[0])] = word.split(":")[1]


def width(kind):
    return int(kind[4:]) if kind.startswith("char") else WIDTHS[kind]


def fields_of(steps, revision):
    return [field for since, fields in steps if since <= revision for field in fields]


def size_of(fields):
    return sum(width(kind) for _, kind, _ in fields)


def camel(name):
    first, *rest = name.removeprefix("pos_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def align8(n):
    return (n + 7) & ~7


class Object:
    """An object under construction: its fixed part, and tails behind it."""

    def __init__(self, image, fixed):
        self.image = image
        self.bytes = bytearray(fixed)
        self.cursor = self.end = fixed

    def tail(self, data):
        at = align8(self.cursor)
        self.cursor = at + len(data)
        if data:
            self.bytes.extend(bytes(self.cursor - len(self.bytes)))
            self.bytes[at:self.cursor] = data
            self.end = self.cursor
        return at

    def put(self, at, form, *values):
        struct.pack_into(self.image.order + form, self.bytes, at, *values)

    def fields(self, fields, at, revision, name):
        found = {}
        for field, kind, argument in fields:
            if kind == "table":
                self.table(at, field, argument, revision if name == "MNT_NS" else 3, found)
            elif kind != "zero":
                found[camel(field)] = self.value(at, kind, argument)
            at += width(kind)
        return found

    def table(self, at, field, entry, revision, found):
        steps = ENTRY_STEPS[entry]
        fields = fields_of(steps, revision)
        entsize = size_of(fields)
        count = self.image.random.choice([0, 0, 1, 2, 3])
        start = self.tail(bytes(entsize * count))
        self.put(at, "IIII", start, count, entsize, 0)
        found[camel(field)] = [self.fields(fields, start + i * entsize, 3, entry) for i in range(count)]
        if count == 0 and entsize != size_of(fields_of(steps, 3)):
            found[camel(field) + "Entsize"] = entsize

    def value(self, at, kind, argument):
        image = self.image
        if kind in ("u32", "s32", "enum"):
            number = image.number(32)
            if kind == "enum":
                number = image.random.choice(list(SETS[argument])) if image.random.random() < 0.8 else number
            self.put(at, "I", number)
            if kind == "s32":
                return number - 2**32 if number >= 2**31 else number
            return number if kind == "u32" else SETS[argument].get(number, number)
        if kind in ("u64", "hex", "flags"):
            number = image.number(64)
            if argument == "capability":
                number &= UNNAMED_CAPABILITIES
            self.put(at, "Q", number)
            if kind == "flags":
                return [SETS.get(argument, {}).get(bit, f"bit{bit}") for bit in range(64) if number >> bit & 1]
            return str(number) if kind == "u64" else hex(number)
        if kind == "->":
            index, position = image.target(argument.split("|"))
            self.put(at, "Q", position)
            return None if index is None else f"@{index}"
        if kind == "list":
            numbers = [image.number(32) for _ in range(image.random.choice([0, 0, 1, 2, 5]))]
            start = self.tail(struct.pack(f"{image.order}{len(numbers)}I", *numbers))
            self.put(at, "IIII", start, len(numbers), 4, 0)
            return numbers
        if kind.startswith("char"):
            data = image.text(width(kind))
            self.bytes[at:at + len(data)] = data
            return data.decode("utf-8", "surrogateescape")
        data = image.blob() if kind == "bytes" else image.text(20, kind == "address")
        self.put(at, "II", self.tail(data), len(data))
        return base64.b64encode(data).decode() if kind == "bytes" else data.decode("utf-8", "surrogateescape")


class Image:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.revision = self.random.choice([1, 2, 3, 3, 3, 3])
        self.arch = self.random.choice(ARCHES[:2] if self.revision == 1 else ARCHES)
        self.order = ">" if self.arch == "S390X" else "<"
        self.places = []

    def number(self, bits):
        if self.random.random() < 0.5:
            return self.random.choice([edge for edge in EDGES if edge < 2**bits])
        return self.random.getrandbits(bits)

    def text(self, limit, with_nul=False):
        if self.random.random() < 0.5:
            letters = "".join(self.random.choice("abcXYZ/.é漢🦀 \"\\") for _ in range(self.random.randint(0, 9)))
            return letters.encode()[:limit]
        return bytes(self.random.randint(0 if with_nul else 1, 255) for _ in range(self.random.randint(0, limit)))

    def blob(self):
        return bytes(self.random.getrandbits(8) for _ in range(self.random.choice([0, 1, 7, 8, 9, 24, 128])))

    def target(self, kinds):
        found = [(i, at) for i, (kind, at) in enumerate(self.places) if kind in kinds]
        return self.random.choice(found) if found and self.random.random() < 0.85 else (None, NONE)

    def object(self):
        """Bytes and JSON of one more object, in the form of some revision that had its kind."""
        if self.revision > 1 and self.random.random() < 0.08:
            code, payload = self.random.choice([4096, 0x80000001]), self.blob()
            data = struct.pack(self.order + "II", code, 8 + len(payload)) + payload
            return "UNKNOWN", data, {"type": "UNKNOWN", "code": code, "payload": base64.b64encode(payload).decode()}
        name = self.random.choice([kind for kind, steps in KIND_STEPS.items() if steps[0][0] <= self.revision])
        steps = KIND_STEPS[name]
        since = [step[0] for step in steps] + ([3] if name == "MNT_NS" else [])
        form = self.random.choice([revision for revision in since if revision <= self.revision])
        fields = fields_of(steps, form)
        made = Object(self, 8 + size_of(fields))
        found = {"type": name, **made.fields(fields, 8, form, name)}
        made.put(0, "II", CODES[name], made.end)
        return name, bytes(made.bytes[:made.end]), found

    def make(self):
        release = self.text(64)
        header = struct.pack("<Q64sII", 1, release, ARCHES.index(self.arch) + 1, 0)
        data, objects, end = bytearray(b"LinuxC/R" + header), [], 88
        for _ in range(self.random.randint(1, 24)):
            name, written, found = self.object()
            self.places.append((name, len(data)))
            objects.append(found)
            data += written
            end = len(data)
            data += bytes(align8(end) - end)
        form = {"header": {"imageVersion": "1", "utsRelease": release.decode("utf-8", "surrogateescape"),
                           "arch": self.arch}, "sealed": self.revision > 1 and self.random.random() < 0.6}
        if form["sealed"]:
            words = (19, 32, len(objects), len(data), zlib.crc32(bytes(data)), 0)
            data += struct.pack(self.order + "IIQQII", *words)
        elif end != len(data) and self.random.random() < 0.3:
            data, form["unpadded"] = data[:end], True
        return bytes(data), {**form, "objects": objects}


seed, count = int(sys.argv[1]), int(sys.argv[2])
for number in range(seed, seed + count):
    data, form = Image(number).make()
    print(json.dumps({"bytes": base64.b64encode(data).decode(), "json": form}))
