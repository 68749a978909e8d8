#!/usr/bin/env bash
# Installs, on Debian and its like, what the dumper and the tests need besides Node: C compilers for three machines, an
# emulator for one of them, Kaitai's runtime for Python, valgrind, debuggers, strace, zstd; file systems and programs to dump and
# restart; a browser; shells to complete in.
set -euo pipefail

packages=(gcc make gcc-12-multilib libc6-dev gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user python3-kaitaistruct valgrind gdb elfutils zstd
          strace bindfs btrfs-progs nginx-light redis-server memcached postgresql chromium file fuse3 zsh fish)
missing=()
command -v dpkg-query >/dev/null || { echo "This is not Debian or its like; the tests need what ${packages[*]} are there." >&2; exit 1; }
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0
if [ "$(id -u)" = 0 ]; then
  sudo=()
elif [ "${1-}" != --if-possible ] && command -v sudo >/dev/null; then
  sudo=(sudo)
else
  echo "Missing: ${missing[*]}. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -q
"${sudo[@]}" apt-get install -qy --no-install-recommends "${missing[@]}"
