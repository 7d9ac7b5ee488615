#!/usr/bin/env bash
# Tries the archive and the package as a stranger's machine would run them: try.sh FOLDER.
set -euo pipefail
folder=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
fail() { echo "try.sh: $1" >&2; exit 1; }

tar xf "$folder"/paradox-*.tar.gz
archive=$(echo "$scratch"/paradox-*)
program=$archive/bin/paradox
file=$(ldd "$program" 2>&1) || true
[[ $file == *"not a dynamic executable"* ]] || fail "the program needs libraries: $file"

# Nothing of this machine but the program: no environment, no PATH.
bare() { env -i "$program" "$@"; }
[[ $(bare --version) == paradox\ * ]] || fail "--version says no version"
[[ $(printf 'open breach\nrun 4\nstatus\n' | bare) == *"week 4"* ]] || fail "a pipe does not reach week 4"
bare run shopping-list --weeks 4 --customers 500 --json | python3 -m json.tool >/dev/null || fail "--json is no JSON"

dpkg-deb --extract "$folder"/paradox_*.deb package
cmp "$program" package/usr/bin/paradox || fail "the package holds another program"

# The manual and what completes words: in both, the same that the program prints, and good for whoever reads them.
for place in "$archive/share:site-functions" package/usr/share:vendor-completions; do
  share=${place%:*}
  cmp <(bare manual) <(gunzip --stdout "$share/man/man1/paradox.1.gz") || fail "$share holds another manual"
  for pair in bash:bash-completion/completions/paradox "zsh:zsh/${place##*:}/_paradox" fish:fish/vendor_completions.d/paradox.fish; do
    cmp <(bare completions "${pair%%:*}") "$share/${pair#*:}" || fail "$share holds another ${pair#*:}"
  done
  [ "$(stat --format %a "$share/man/man1/paradox.1.gz")" = 644 ] || fail "not everybody may read the manual"
done
COMP_WORDS=("$program" sho) COMP_CWORD=1
source "$archive/share/bash-completion/completions/paradox"
_paradox
[[ " ${COMPREPLY[*]} " == *" shopping-list "* ]] || fail "bash completes no scenario: ${COMPREPLY[*]}"

# A root that holds the program and how letters are written, which every Linux with glibc has, with a person at its
# terminal.
mkdir -p root/dev root/proc root/tmp root/usr/lib/locale
cp "$program" root/paradox
cp -r /usr/lib/locale/C.utf8 root/usr/lib/locale/
if unshare --user --map-root-user --mount --pid --fork true 2>/dev/null; then as=(--user --map-root-user); else as=(); fi
if unshare "${as[@]}" --mount --pid --fork true 2>/dev/null; then
  unshare "${as[@]}" --mount --pid --fork bash -c \
    'mount --rbind /dev root/dev && mount -t proc proc root/proc && exec python3 "$0" root' "$here/edit.py"
else
  echo "note: this machine lets nobody make a bare root: editing in one was not tried"
fi
echo "The archive and the package work."
