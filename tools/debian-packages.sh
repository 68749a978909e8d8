#!/usr/bin/env bash
# Installs, on Debian and its like, what the dumper and the tests need besides Node: C compilers for three machines, an
# emulator for one of them, Kaitai's runtime for Python, valgrind, debuggers, zstd; programs to dump and restart; a browser.
set -euo pipefail

packages=(gcc make gcc-12-multilib libc6-dev gcc-s390x-linux-gnu libc6-dev-s390x-cross qemu-user python3-kaitaistruct valgrind gdb elfutils zstd
          nginx-light redis-server memcached postgresql chromium)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -q
  $sudo apt-get install -qy --no-install-recommends "${missing[@]}"
fi
