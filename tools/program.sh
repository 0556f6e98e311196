# Sourced by `guwah` and `build`, with $here set to the checkout: the program as it is put together.

dist=$here/target/guwah
sample=$here/sample/collection
caches=$dist
logs=$here/target
lock=$here/target/build.lock
. "$here/tools/start.sh"

# Whether anything the program is made of changed after it was built.
sources_are_newer() {
  [ -e "$dist/stamp" ] && [ -d "$dist/app" ] && [ -d "$dist/formats" ] && [ -d "$dist/language" ] || return 0
  [ -n "$(find "$here/pom.xml" "$here"/{core,formats,language,catalog,engine-folder,app}/{pom.xml,src/main} \
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
    rm -rf "$dist/app" "$dist/formats" "$dist/language"
    if ! mvn -B -ntp -f "$here/pom.xml" -Drun package >"$log" 2>&1 </dev/null; then
      rm -f "$started"
      grep -m 8 '^\[ERROR\]' "$log" >&2 || tail -n 20 "$log" >&2
      echo "Guwah could not be built; everything Maven said is in $log" >&2
      exit 1
    fi
    mv "$started" "$dist/stamp"
  ) 9>"$lock"
}

# Whether the caches were made from the jars that are there, or could not be made from them.
caches_are_current() {
  local jar cache
  caches_are_there || return 1
  for cache in "${CACHES[@]}"; do
    for jar in "$dist"/{app,formats}/*.jar; do
      [ ! "$jar" -nt "$caches/$cache.aot" ] || return 1
    done
  done
}

# Makes the jars fit for caches, in their place, once after a build. Without this it works all the same,
# and starts take longer. Expects a temporary folder in $work.
prepare_jars() {
  unpack_library
  "$JAVA_HOME/bin/java" -cp "$(class_path app)" org.guwah.app.PlainJars "$dist/app" || true
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
