"""The house of native/: names are taken from floors below only, and in no circle, by what the linker sees; and no file is long."""
import glob
import os
import re
import subprocess
import unittest
from pathlib import Path

NATIVE = Path(__file__).resolve().parents[2] / 'native'
FLOORS = re.search(r'^floors := (.*)$', (NATIVE / 'Makefile').read_text(), re.M)[1].split()
FILES = {os.path.basename(name)[:-2]: name for floor in FLOORS for name in glob.glob(f'{floor}/*.c', root_dir=NATIVE)}

MOST_LINES = 400


def floor_of(path):
    return FLOORS.index(path.split('/')[0])


def takes():
    """Of each file the others that it takes names from."""
    command = ['nm', '-A', '-g', *(NATIVE / 'build' / f'{file}.o' for file in FILES)]
    # "/…/build/NAME.o:", an address where there is one, the type, the name
    lines = [line.split() for line in subprocess.check_output(command, text=True).splitlines()]
    names = [(Path(words[0].split(':')[0]).stem, *words[-2:]) for words in lines]
    homes = {name: file for file, kind, name in names if kind != 'U' and name != 'main'}
    house = {file: set() for file in FILES}
    for file, kind, name in names:
        if kind == 'U' and homes.get(name, file) != file:
            house[file].add(homes[name])
    return house


def reached(house, file):
    seen, open_ = set(), list(house[file])
    while open_:
        to = open_.pop()
        if to not in seen:
            seen.add(to)
            open_ += house[to]
    return seen


class Floors(unittest.TestCase):
    def test_names_come_from_below_and_in_no_circle(self):
        house = takes()
        self.assertIn('util', house['kind_file'])
        pairs = [(FILES[file], FILES[to]) for file, others in house.items() for to in others]
        self.assertEqual([pair for pair in pairs if floor_of(pair[1]) > floor_of(pair[0])], [])
        self.assertEqual([pair for pair in pairs if {'dump', 'restart'} == {path.split('/')[0] for path in pair}], [])
        self.assertEqual([FILES[file] for file in house if file in reached(house, file)], [])

    def test_no_file_is_long(self):
        texts = {path.name: path.read_text() for floor in FLOORS for path in (NATIVE / floor).glob('*.[ch]')}
        long = {name: text.count('\n') for name, text in texts.items() if not text.startswith('/* Generated')}
        self.assertEqual({name: lines for name, lines in long.items() if lines > MOST_LINES}, {})

    def test_headers_come_from_below(self):
        files = [name for floor in FLOORS for name in glob.glob(f'{floor}/*.[ch]', root_dir=NATIVE)]
        homes = {os.path.basename(name): name for name in files if name.endswith('.h')}
        self.assertEqual(len(homes), len([name for name in files if name.endswith('.h')]), 'two headers of one name')
        for file in files:
            for name in re.findall(r'#include "([^"]+)"', (NATIVE / file).read_text()):
                self.assertLessEqual(floor_of(homes[name]), floor_of(file), f'{file} includes {homes[name]}')


if __name__ == '__main__':
    unittest.main()
