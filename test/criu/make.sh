#!/usr/bin/env bash
# Makes golden/criu anew: small programs without a C library, checkpointed by the criu that CRIU= names (4.2), as root.
set -euo pipefail
cd "$(dirname "$0")"
criu=${CRIU:?the path of a criu program}
golden=../../golden/criu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for program in count things; do
  gcc -Os -static -nostdlib -fno-stack-protector -fno-asynchronous-unwind-tables -Wl,--build-id=none -Wl,-z,noseparate-code \
    -o "$work/$program" "$program.c"
  mkdir "$work/$program.d"
  (cd "$work" && exec env -i setsid "./$program" </dev/null >"$program.out" 2>&1) &
  pid=$!
  sleep 0.3
  "$criu" dump -t "$pid" -D "$work/$program.d" --log-file "$work/$program.log" --file-locks ||
    { kill -KILL "$pid"; tail -5 "$work/$program.log"; exit 1; }
  rm -f "$work/$program.d"/stats-*
  rm -rf "${golden:?}/$program"
  mkdir -p "$golden"
  cp -r "$work/$program.d" "$golden/$program"
done
node vdso.mjs "$golden"/*/
