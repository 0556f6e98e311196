#!/usr/bin/env bash
# For a double click: opens the archive beside this folder, or makes it, serves its pages, and shows them
# in the browser. "start-guwah.sh stop" ends it. Without a browser the address is in a file.
set -euo pipefail
umask 077
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
beside=$(dirname "$here")

place() {
  if [ -n "${GUWAH_ARCHIVE:-}" ]; then
    printf '%s' "$GUWAH_ARCHIVE"
  elif [ -w "$beside" ]; then
    printf '%s' "$beside/Guwah-archive"
  else
    printf '%s' "$HOME/Guwah"
  fi
}

archive=$(place)
address_file=$archive-address.txt
said=$archive-said.txt

say() {
  printf '%s\n' "$1"
  ! command -v notify-send >/dev/null || notify-send Guwah "$1" 2>/dev/null || true
}

# The last address that file $1 names: the one-time one, where there is one.
address_in() {
  sed -n 's|.*\(http://127\.0\.0\.1:[0-9]*[^ ]*\).*|\1|p' "$1" 2>/dev/null | tail -n 1
}

show() {
  say "Guwah: $1"
  ! command -v xdg-open >/dev/null || xdg-open "$1" >/dev/null 2>&1 &
}

# The process that serves, by the address file; nothing where none does.
serving() {
  local process
  process=$(sed -n 's/^process //p' "$address_file" 2>/dev/null) || return 0
  [ -z "$process" ] || ! kill -0 "$process" 2>/dev/null ||
    ! grep -qs org.guwah "/proc/$process/cmdline" || printf '%s' "$process"
}

# What remains to be said after the pages are no longer served.
tidy() {
  rm -f "$address_file" "$said"
}

running=$(serving)
if [ "${1:-}" = stop ]; then
  [ -n "$running" ] || { say 'Guwah is not running.'; exit 0; }
  kill "$running"
  say 'Guwah was stopped.'
  exit 0
fi
if [ -n "$running" ]; then
  show "$(address_in "$address_file")"
  exit 0
fi

fail() {
  say "$(cat "$said")"
  exit 1
}

if [ ! -e "$archive" ]; then
  say "Guwah makes a new archive in $archive. The first start takes a minute."
  "$here/guwah" init "$archive" >"$said" 2>&1 || fail
fi
"$here/guwah" serve -a "$archive" >"$said" 2>&1 &
served=$!
trap 'kill $served 2>/dev/null || true; wait $served || true; tidy' INT TERM HUP
until address=$(address_in "$said") && [ -n "$address" ]; do
  kill -0 $served 2>/dev/null || fail
  sleep 0.2
done
printf '%s\n' "process $served" 'Open this address in the browser of this machine:' "$address" \
  "To stop: $here/start-guwah.sh stop" >"$address_file"
show "$address"
echo "The address is also in $address_file"
wait $served || true
tidy
