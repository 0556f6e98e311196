# Sourced by `guwah` and `build`, with $here set to the checkout: the program as it is put together.

dist=$here/target/guwah

# How the program is started. An AOT cache that does not fit must neither stop it nor be talked about.
PROGRAM_FLAGS=(
  -XX:+UseSerialGC -XX:AOTMode=auto -Xlog:disable -XX:-UsePerfData
  --enable-native-access=ALL-UNNAMED
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true
  -Dguwah.formats="$dist/formats" -Dguwah.sample="$here/sample/collection"
)

# The jars of folder $1 of the program, always in the same order, as an AOT cache needs it.
class_path() {
  local LC_ALL=C IFS=:
  local jars=("$dist/$1"/*.jar)
  printf '%s' "${jars[*]}"
}

# Whether anything the program is made of changed after it was built.
sources_are_newer() {
  [ -e "$dist/stamp" ] && [ -d "$dist/app" ] && [ -d "$dist/formats" ] || return 0
  [ -n "$(find "$here/pom.xml" "$here"/{core,formats,catalog,engine-folder,app}/{pom.xml,src/main} \
    -newer "$dist/stamp" -print -quit)" ]
}

# Builds without tests, test jars and strict checks. One at a time; who waited finds it done.
build_program() {
  mkdir -p "$dist"
  local log=$here/target/build.log started
  (
    if command -v flock >/dev/null; then
      flock 9
      sources_are_newer || exit 0
    fi
    echo 'building Guwah (the first time takes a minute or two) …' >&2
    started=$(mktemp "$dist/stamp.XXXXXX")
    rm -rf "$dist/app" "$dist/formats"
    if ! mvn -B -ntp -f "$here/pom.xml" -Drun package >"$log" 2>&1 </dev/null; then
      rm -f "$started"
      grep -m 8 '^\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
      echo "Guwah could not be built; everything Maven said is in $log" >&2
      exit 1
    fi
    mv "$started" "$dist/stamp"
  ) 9>"$here/target/build.lock"
}

# Whether the AOT caches were made from the jars that are there, or could not be made from them.
caches_are_current() {
  local jar
  [ -e "$dist/app.aot" ] && [ -e "$dist/formats.aot" ] || return 1
  for jar in "$dist"/{app,formats}/*.jar; do
    [ ! "$jar" -nt "$dist/app.aot" ] && [ ! "$jar" -nt "$dist/formats.aot" ] || return 1
  done
}

# Lets the JDK watch one run of the program and one of a worker, so that later starts are faster.
# Where that fails an empty file stands in for the cache, and starts take longer.
make_caches() {
  local work
  (
    if command -v flock >/dev/null; then
      flock 9
      ! caches_are_current || exit 0
    fi
    echo 'preparing fast starts (once after a build, a few seconds) …' >&2
    work=$(mktemp -d "$dist/rehearsal.XXXXXX")
    rehearse formats org.guwah.formats.Rehearsal "$here/sample"
    rehearse app org.guwah.app.Rehearsal "$work/archive" "$here/sample"
    rm -rf "$work"
  ) 9>"$here/target/build.lock"
}

# Makes the cache of folder $1 by running class $2 with the other arguments.
rehearse() {
  local name=$1
  shift
  rm -f "$dist/$name.aot"
  if ! "$JAVA_HOME/bin/java" "${PROGRAM_FLAGS[@]}" -XX:AOTCacheOutput="$work/$name.aot" \
    -Djava.io.tmpdir="$work" -cp "$(class_path "$name")" "$@" >"$work/$name.log" 2>&1 </dev/null ||
    ! mv "$work/$name.aot" "$dist/$name.aot"; then
    cp "$work/$name.log" "$here/target/rehearsal-$name.log" || true
    : >"$dist/$name.aot"
  fi
}
