# Sourced by `build`: makes the package that needs neither a JDK nor Maven, and tries it.

# Parts of the JDK that the package holds. The first two lines are what classes name (jdeps); the others
# are what they find by name: databases, beans and sign-in, encodings of old texts, Ed25519, archives.
RUNTIME_MODULES=(
  java.base java.desktop java.logging java.net.http java.sql java.xml
  java.compiler java.instrument java.management java.naming java.security.jgss java.transaction.xa
  java.security.sasl jdk.charsets jdk.crypto.ec jdk.localedata jdk.management jdk.net jdk.unsupported
  jdk.zipfs
)
LOCALES=en,ar,ru,zh,tr,ug

# The version that the root pom.xml has.
version() {
  sed -n '/<artifactId>guwah</{n;s|.*<version>\(.*\)</version>.*|\1|p;q}' pom.xml
}

# Runs a program of tools/package with the other arguments.
package_tool() {
  local tool=$1
  shift
  "$JAVA_HOME/bin/java" -Duser.timezone=UTC "tools/package/$tool.java" "$@"
}

# Puts the program together anew, with the lists of its libraries.
build_whole() {
  local log=$here/target/build.log started
  mkdir -p "$dist"
  started=$(mktemp "$dist/stamp.XXXXXX")
  rm -rf "$dist/app" "$dist/formats" "$dist/language"
  if ! mvn -B -ntp -DskipTests package >"$log" 2>&1 </dev/null; then
    rm -f "$started"
    grep -m 8 '^\[ERROR\]' "$log" >&2
    echo "Guwah could not be built; everything Maven said is in $log" >&2
    return 1
  fi
  mv "$started" "$dist/stamp"
}

# Lays out the package in folder $1.
lay_out() {
  local to=$1 jar work
  work=$(mktemp -d "$dist/package.XXXXXX")
  prepare_jars
  rm -rf "$work" "$to"
  mkdir -p "$to/lib" "$to/sample"
  cp -r "$dist/app" "$dist/formats" "$dist/language" "$dist/native" tools/start.sh "$to/lib/"
  # SQLite's library lies in lib/native; those of other kinds of machine are of no use here.
  for jar in "$to"/lib/app/sqlite-jdbc-*.jar; do package_tool Pack drop "$jar" org/sqlite/native; done
  "$JAVA_HOME/bin/jlink" --add-modules "$(IFS=,; echo "${RUNTIME_MODULES[*]}")" \
    --include-locales="$LOCALES" --strip-debug --no-header-files --no-man-pages \
    --compress zip-0 --output "$to/runtime"
  cp -r sample/collection sample/restrictions.tsv sample/casework.tsv sample/README.md sample/STORY.md "$to/sample/"
  cp -r docs LICENSE GLOSSARY.md SECURITY.md CHANGELOG.md "$to/"
  cp tools/package/{guwah,start-guwah.sh,Guwah.desktop} "$to/"
  chmod 755 "$to/guwah" "$to/start-guwah.sh" "$to/Guwah.desktop"
  sed "s/VERSION/$(version)/" tools/package/README.txt >"$to/README.txt"
  package_tool Notices tools/package/licences {app,formats,language}/target/dependencies.txt \
    >"$to/THIRD-PARTY.txt"
  uname -sm >"$to/lib/machine"
  (cd "$to" && find lib runtime -type f ! -name stamp -print0 | LC_ALL=C sort -z |
    xargs -0 sha256sum | sha256sum | cut -c 1-16 >"$work-stamp" && mv "$work-stamp" lib/stamp)
}

# Unpacks package $1 as a person would, and runs and walks through what lies in it.
try_package() {
  command -v unzip >/dev/null || apt_install unzip ||
    { echo 'the package was not tried: "unzip" is missing' >&2; return 1; }
  local place outcome=0
  place=$(mktemp -d)
  unzip -q "$1" -d "$place"
  check package -pl app -am -Dtest=PackageTest -Dguwah.package="$place/guwah-$(version)" \
    -Dsurefire.failIfNoSpecifiedTests=false >"$here/target/package-test.log" 2>&1 || outcome=$?
  rm -rf "$place"
  grep -E '^(skipped: |package: |[0-9]+ passed)|FAILURE|ERROR' "$here/target/package-test.log" || true
  return $outcome
}

make_package() {
  local name zip
  name=guwah-$(version)
  zip=$here/target/dist/$name-linux-$(uname -m).zip
  build_whole
  lay_out "$here/target/dist/$name"
  package_tool Pack zip "$here/target/dist/$name" "$zip"
  try_package "$zip"
  echo "$zip: $(($(stat -c %s "$zip") / 1000000)) MB, SHA-256 $(sha256sum "$zip" | cut -d ' ' -f 1)"
}
