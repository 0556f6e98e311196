# Sourced by `guwah` and `build`, with $here set to the checkout: the program as it is put together.

dist=$here/target/guwah

# How the program is started. An AOT cache that does not fit must neither stop it nor be talked about;
# mapped where it was made for, it need not be copied.
PROGRAM_FLAGS=(
  -XX:+UseSerialGC -XX:AOTMode=auto -Xlog:disable -XX:-UsePerfData
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
  --enable-native-access=ALL-UNNAMED
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true
  -Dguwah.formats="$dist/formats" -Dguwah.sample="$here/sample/collection"
  -Dorg.sqlite.lib.path="$dist/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so
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

# What a short run needs: code that is compiled fast rather than well.
SHORT_FLAGS=(-XX:TieredStopAtLevel=1)

# What an add needs. What is at work lives long enough to be taken for old where the young part of the
# heap is as small as the JDK makes it, and then the heap grows for it.
READING_FLAGS=(-XX:TieredStopAtLevel=1 -Xms32m -Xmn18m)

# What serving needs: to start fast, and to give memory back. One person's pages do not gain much
# from the second compiler.
SERVE_FLAGS=(
  -XX:TieredStopAtLevel=1
  -Xms24m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20
)

# The AOT caches: of commands that need no more than the record, of all other commands, of those
# that serve pages, of workers. All classes of a cache are loaded at once when the JVM starts, so
# none holds what it can do without.
CACHES=(record work serve formats)

# Whether the caches were made from the jars that are there, or could not be made from them.
caches_are_current() {
  local jar cache
  for cache in "${CACHES[@]}"; do
    [ -e "$dist/$cache.aot" ] || return 1
    for jar in "$dist"/{app,formats}/*.jar; do
      [ ! "$jar" -nt "$dist/$cache.aot" ] || return 1
    done
  done
}

# Lets the JDK watch runs of the program and of a worker, so that later starts are faster.
# Where that fails an empty file stands in for the cache, and starts take longer.
make_caches() {
  local work
  (
    if command -v flock >/dev/null; then
      flock 9
      ! caches_are_current || exit 0
    fi
    echo 'preparing fast starts (once after a build) …' >&2
    work=$(mktemp -d "$dist/rehearsal.XXXXXX")
    unpack_library
    # Without this it works all the same, and starts take longer.
    "$JAVA_HOME/bin/java" -cp "$(class_path app)" org.guwah.app.PlainJars "$dist/app" || true
    rehearse formats formats org.guwah.formats.Rehearsal "$here/sample/collection" &
    rehearse serve app org.guwah.app.Rehearsal serve "$work/serve" "$here/sample/collection" &
    {
      rehearse work app org.guwah.app.Rehearsal work "$work/archive" "$here/sample/collection"
      rehearse record app org.guwah.app.Rehearsal record "$work/archive"
    } &
    wait
    rm -rf "$work"
  ) 9>"$here/target/build.lock"
}

# SQLite's library, which the driver would otherwise unpack at every start. Where this machine is not
# one of these, it still does.
unpack_library() {
  local kind jar
  case $(uname -sm) in
    'Linux x86_64') kind=Linux/x86_64 ;;
    'Linux aarch64') kind=Linux/aarch64 ;;
    *) return 0 ;;
  esac
  for jar in "$dist"/app/sqlite-jdbc-*.jar; do
    (cd "$work" && "$JAVA_HOME/bin/jar" --extract --file "$jar" \
      "org/sqlite/native/$kind/libsqlitejdbc.so") &&
      mkdir -p "$dist/native" &&
      mv "$work/org/sqlite/native/$kind/libsqlitejdbc.so" "$dist/native/"
  done
}

# Makes cache $1 of the jars in folder $2 by running class $3 with the other arguments.
rehearse() {
  local cache=$1 folder=$2
  shift 2
  rm -f "$dist/$cache.aot"
  mkdir "$work/tmp-$cache"
  if ! GUWAH_STATE=$work/state-$cache "$JAVA_HOME/bin/java" "${PROGRAM_FLAGS[@]}" \
    -XX:AOTCacheOutput="$work/$cache.aot" -Djava.io.tmpdir="$work/tmp-$cache" \
    -cp "$(class_path "$folder")" "$@" >"$work/$cache.log" 2>&1 </dev/null ||
    ! mv "$work/$cache.aot" "$dist/$cache.aot"; then
    cp "$work/$cache.log" "$here/target/rehearsal-$cache.log" || true
    : >"$dist/$cache.aot"
  fi
}
