# How the program is started, and the caches that make starts fast; in the checkout and in the package
# alike. Who sources it sets $dist to the folder that holds the jars, $sample to the sample collection,
# $caches and $logs to the folders for caches and for what a failed rehearsal said, $lock to a file, and
# JAVA_HOME; and says in caches_are_current when caches fit, in prepare_jars what to do before they are made.

# Java reads the names of files in the encoding of the locale, and in none but UTF-8 can it read all.
speak_utf8() {
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[uU][tT][fF]-8 | *[uU][tT][fF]8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# How the program is started. An AOT cache that does not fit must neither stop it nor be talked about;
# mapped where it was made for, it need not be copied.
PROGRAM_FLAGS=(
  -XX:+UseSerialGC -XX:AOTMode=auto -Xlog:disable -XX:-UsePerfData
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0
  --enable-native-access=ALL-UNNAMED
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true
  -Dguwah.formats="$dist/formats" -Dguwah.language="$dist/language" -Dguwah.sample="$sample"
  -Dorg.sqlite.lib.path="$dist/native" -Dorg.sqlite.lib.name=libsqlitejdbc.so
)

# The jars of folder $1 of the program, always in the same order, as an AOT cache needs it.
class_path() {
  local LC_ALL=C IFS=:
  local jars=("$dist/$1"/*.jar)
  printf '%s' "${jars[*]}"
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
  -Xms24m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:-ShrinkHeapInSteps
)

# The AOT caches: of commands that need no more than the record, of all other commands, of those
# that serve pages, of workers. All classes of a cache are loaded at once when the JVM starts, so
# none holds what it can do without.
CACHES=(record work serve formats)

# Whether every cache was made, or could not be made.
caches_are_there() {
  local cache
  for cache in "${CACHES[@]}"; do
    [ -e "$caches/$cache.aot" ] || return 1
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
    echo 'preparing fast starts (once) …' >&2
    work=$(mktemp -d "$caches/rehearsal.XXXXXX") || exit 0
    prepare_jars
    rehearse formats formats org.guwah.formats.Rehearsal "$sample" &
    rehearse serve app org.guwah.app.Rehearsal serve "$work/serve" "$sample" &
    {
      rehearse work app org.guwah.app.Rehearsal work "$work/archive" "$sample"
      rehearse record app org.guwah.app.Rehearsal record "$work/archive"
    } &
    wait
    rm -rf "$work"
  ) 9>"$lock"
}

# Makes cache $1 of the jars in folder $2 by running class $3 with the other arguments.
rehearse() {
  local cache=$1 folder=$2
  shift 2
  rm -f "$caches/$cache.aot"
  mkdir "$work/tmp-$cache"
  if ! GUWAH_STATE=$work/state-$cache "$JAVA_HOME/bin/java" "${PROGRAM_FLAGS[@]}" \
    -XX:AOTCacheOutput="$work/$cache.aot" -Djava.io.tmpdir="$work/tmp-$cache" \
    -cp "$(class_path "$folder")" "$@" >"$work/$cache.log" 2>&1 </dev/null ||
    ! mv "$work/$cache.aot" "$caches/$cache.aot"; then
    cp "$work/$cache.log" "$logs/rehearsal-$cache.log" || true
    : >"$caches/$cache.aot"
  fi
}

# Becomes the program, with the flags and the cache that its command needs.
start_program() {
  local cache flags=("${PROGRAM_FLAGS[@]}")
  case ${1:-} in
    serve | demo)
      cache=$caches/serve.aot flags+=("${SERVE_FLAGS[@]}")
      ;;
    # Even ten thousand files are read with less work where the second compiler is left out.
    add | rebuild) cache=$caches/work.aot flags+=("${READING_FLAGS[@]}") ;;
    verify | log | checkpoint)
      cache=$caches/record.aot flags+=("${SHORT_FLAGS[@]}")
      ;;
    *) cache=$caches/work.aot flags+=("${SHORT_FLAGS[@]}") ;;
  esac
  [ ! -s "$cache" ] || flags+=(-XX:AOTCache="$cache")
  [ ! -s "$caches/formats.aot" ] || flags+=(-Dguwah.formats.aot="$caches/formats.aot")
  exec "$JAVA_HOME/bin/java" "${flags[@]}" -cp "$(class_path app)" org.guwah.app.Main "$@"
}
