"""Random images of revisions 1 to 3, and of one to come, with the JSON form that they must have, a line of JSON each; and
with what a tool of an older revision makes of them.

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
TAILS = ("text", "address", "bytes", "list", "table")
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


# Bits and values that revision 3 named in sets of revision 2.
LATER = {("signal_flag", 2), ("task_flag", 4), ("task_flag", 5), ("task_flag", 6)}


def names(argument, revision):
    known = SETS.get(argument, {})
    return known if revision > 2 else {n: name for n, name in known.items() if (argument, n) not in LATER}


def coded(data):
    return base64.b64encode(bytes(data)).decode()


class Object:
    """An object under construction: its fixed part, and tails behind it."""

    def __init__(self, image, name, form):
        self.image = image
        self.name, self.form = name, form
        self.steps = image.kinds[name]
        fields = fields_of(self.steps, form)
        self.fixed = 8 + size_of(fields)
        self.bytes = bytearray(self.fixed)
        self.cursor = self.end = self.fixed
        # by revision: where its tails end, so that what is behind is unknown to it
        self.cursors = {}
        self.values, at = [], 8
        for since, step in self.steps:
            if since <= form:
                found = self.fields(step, at)
                self.values.append((since, found))
                at += size_of(step)
            self.cursors[since] = self.cursor
        self.put(0, "II", CODES[name], self.end)

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

    def fields(self, fields, at):
        """Name and value of each, the value as a function of the revision whose tool shows it."""
        found = []
        for field, kind, argument in fields:
            if kind == "table":
                found.append((camel(field), self.table(at, argument)))
            elif kind != "zero":
                found.append((camel(field), self.value(at, kind, argument)))
            at += width(kind)
        return found

    def table(self, at, entry):
        steps = self.image.entries[entry]
        form = self.image.random.choice([since for since, _ in steps if since <= self.image.revision])
        entsize = size_of(fields_of(steps, form))
        count = self.image.random.choice([0, 0, 1, 2, 3])
        start = self.tail(bytes(entsize * count))
        self.put(at, "IIII", start, count, entsize, 0)
        rows = []
        for i in range(count):
            place, row = start + i * entsize, []
            for since, step in steps:
                if since <= form:
                    row.append((since, self.fields(step, place)))
                    place += size_of(step)
            rows.append(row)

        def shown(revision):
            known = size_of(fields_of(steps, revision))
            found = []
            for i, row in enumerate(rows):
                one = {name: value(revision) for since, values in row if since <= revision for name, value in values}
                if entsize > known:
                    one["extra"] = coded(self.bytes[start + i * entsize + known:start + (i + 1) * entsize])
                found.append(one)
            return Table(found, None if rows or entsize == known else entsize)
        return shown

    def numbers(self, at):
        wide = self.image.revision > 3 and self.image.random.random() < 0.2
        numbers = [self.image.number(32) for _ in range(self.image.random.choice([0, 0, 1, 2, 5]))]
        more = [self.image.bytes(4 if wide else 0) for _ in numbers]
        data = b"".join(struct.pack(self.image.order + "I", n) + m for n, m in zip(numbers, more))
        self.put(at, "IIII", self.tail(data), len(numbers), 8 if wide else 4, 0)
        rows = [{"value": n, "extra": coded(m)} for n, m in zip(numbers, more)] if wide else numbers
        return lambda revision: Table(rows, 8 if wide and not rows else None)

    def value(self, at, kind, argument):
        image = self.image
        if kind in ("u32", "s32", "enum"):
            number = image.number(32)
            if kind == "enum":
                number = image.random.choice(list(SETS[argument])) if image.random.random() < 0.8 else number
            self.put(at, "I", number)
            if kind == "s32":
                number = number - 2**32 if number >= 2**31 else number
            return lambda r: names(argument, r).get(number, number) if kind == "enum" else number
        if kind in ("u64", "hex", "flags"):
            number = image.number(64)
            if argument == "capability":
                number &= UNNAMED_CAPABILITIES
            self.put(at, "Q", number)
            if kind == "flags":
                return lambda r: [names(argument, r).get(bit, f"bit{bit}") for bit in range(64) if number >> bit & 1]
            return lambda r: str(number) if kind == "u64" else hex(number)
        if kind == "->":
            shown, position = image.target(argument.split("|"))
            self.put(at, "Q", position)
            return lambda r: shown
        if kind == "list":
            return self.numbers(at)
        if kind.startswith("char"):
            data = image.text(width(kind))
            self.bytes[at:at + len(data)] = data
            return lambda r: data.decode("utf-8", "surrogateescape")
        data = image.blob() if kind == "bytes" else image.text(20, kind == "address")
        self.put(at, "II", self.tail(data), len(data))
        return lambda r: coded(data) if kind == "bytes" else data.decode("utf-8", "surrogateescape")

    def json(self, revision):
        """What a tool of a revision shows of it."""
        data, known = self.bytes[:self.end], fields_of(self.steps, revision)
        if not known:
            return {"type": "UNKNOWN", "code": CODES[self.name], "payload": coded(data[8:])}
        found = {"type": self.name}
        for since, values in self.values:
            for name, value in values if since <= revision else []:
                found[name] = value(revision)
                if isinstance(found[name], Table):
                    found[name], entsize = found[name].rows, found[name].entsize
                    found.update({} if entsize is None else {name + "Entsize": entsize})
        fixed, has_tails = 8 + size_of(known), any(width(kind) in (8, 16) and kind in TAILS for _, kind, _ in known)
        if fixed < self.fixed or (not has_tails and fixed < self.end):
            found["extra"] = coded(data[fixed:self.fixed] if has_tails else data[fixed:])
        behind = align8(self.cursors[max(since for since, _ in self.steps if since <= revision)])
        if has_tails and behind < self.end:
            found["extraTail"] = coded(data[behind:])
        return found

    def is_told(self, revision):
        """Whether the JSON of that revision tells all: of an empty table it does not say that entries are short."""
        shown = [value(revision) for since, values in self.values if since <= revision for _, value in values]
        return self.name != "MNT_NS" or revision > 2 or not any(
            isinstance(one, Table) and not one.rows and one.entsize is None for one in shown)


class Table:
    def __init__(self, rows, entsize):
        self.rows, self.entsize = rows, entsize


class Unknown:
    """An object of a kind that no revision has, or that one to come may have."""

    def __init__(self, image):
        self.code, self.payload = image.random.choice([34, 4096, 0x80000001]), image.blob()
        self.bytes = struct.pack(image.order + "II", self.code, 8 + len(self.payload)) + self.payload
        self.name, self.end = "UNKNOWN", len(self.bytes)

    def json(self, _):
        return {"type": "UNKNOWN", "code": self.code, "payload": coded(self.payload)}

    def is_told(self, _):
        return True


class Image:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.revision = self.random.choice([1, 2, 3, 3, 3, 4, 4])
        self.arch = self.random.choice(ARCHES[:2] if self.revision == 1 else ARCHES)
        self.order = ">" if self.arch == "S390X" else "<"
        self.places = []
        self.kinds, self.entries = KIND_STEPS, ENTRY_STEPS
        if self.revision == 4:
            self.kinds = {name: [*steps, (4, self.future(True))] for name, steps in KIND_STEPS.items()}
            self.entries = {name: [*steps, (4, self.future(False))] for name, steps in ENTRY_STEPS.items()}

    def future(self, tails):
        """What a revision to come may append."""
        kinds = ["u64", "->", "u64"] + ["text", "bytes", "list", "table"] * tails
        arguments = {"->": "FILE|CRED|TASK_STRUCT", "table": "guard"}
        return [(f"new{i}", kind, arguments.get(kind, "")) for i, kind in
                enumerate(self.random.choices(kinds, k=self.random.randint(1, 3)))]

    def number(self, bits):
        if self.random.random() < 0.5:
            return self.random.choice([edge for edge in EDGES if edge < 2**bits])
        return self.random.getrandbits(bits)

    def text(self, limit, with_nul=False):
        if self.random.random() < 0.5:
            letters = "".join(self.random.choice("abcXYZ/.é漢🦀 \"\\") for _ in range(self.random.randint(0, 9)))
            return letters.encode()[:limit]
        return bytes(self.random.randint(0 if with_nul else 1, 255) for _ in range(self.random.randint(0, limit)))

    def bytes(self, count):
        return bytes(self.random.getrandbits(8) for _ in range(count))

    def blob(self):
        return self.bytes(self.random.choice([0, 1, 7, 8, 9, 24, 128]))

    def target(self, kinds):
        """A reference, as it is shown and as it is written: to an object, to none, or to what it may not refer to."""
        found = [(i, at) for i, (kind, at) in enumerate(self.places) if kind in kinds]
        if found and self.random.random() < 0.8:
            index, at = self.random.choice(found)
            return f"@{index}", at
        if self.random.random() < 0.7:
            return None, NONE
        at = self.random.choice([at for kind, at in self.places if kind not in kinds] + [0, 90, NONE - 1, self.number(64)])
        return (None, NONE) if at == NONE or at in [place for _, place in found] else (f"!0x{at:x}", at)

    def object(self):
        """One more object, in the form of some revision that had its kind."""
        if self.revision > 1 and self.random.random() < 0.08:
            return Unknown(self)
        name = self.random.choice([kind for kind, steps in self.kinds.items() if steps[0][0] <= self.revision])
        return Object(self, name, self.random.choice([since for since, _ in self.kinds[name] if since <= self.revision]))

    def make(self):
        release = self.text(64)
        header = struct.pack("<Q64sII", 1, release, ARCHES.index(self.arch) + 1, 0)
        data, objects, end = bytearray(b"LinuxC/R" + header), [], 88
        for _ in range(self.random.randint(1, 24)):
            made = self.object()
            self.places.append((made.name, len(data)))
            objects.append(made)
            data += made.bytes[:made.end]
            end = len(data)
            data += bytes(align8(end) - end)
        form = {"header": {"imageVersion": "1", "utsRelease": release.decode("utf-8", "surrogateescape"),
                           "arch": self.arch}, "sealed": self.revision > 1 and self.random.random() < 0.6}
        if form["sealed"]:
            words = (19, 32, len(objects), len(data), zlib.crc32(bytes(data)), 0)
            data += struct.pack(self.order + "IIQQII", *words)
        elif end != len(data) and self.random.random() < 0.3:
            data, form["unpadded"] = data[:end], True
        shown = {"bytes": coded(data), "json": {**form, "objects": [made.json(3) for made in objects]}}
        for revision in (1, 2) if form["sealed"] is False else (2,):
            if all(made.is_told(revision) for made in objects):
                shown[f"r{revision}"] = {**form, "objects": [made.json(revision) for made in objects]}
        return shown


if __name__ == "__main__":
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    for number in range(seed, seed + count):
        print(json.dumps(Image(number).make()))
