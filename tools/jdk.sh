# Sourced by the scripts: finds a JDK 25 without starting it, and sets JAVA_HOME to it.

# Whether $1 is the home of a JDK 25.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local line
  while IFS= read -r line; do
    case $line in 'JAVA_VERSION="25'[.\"+-]*) return 0 ;; esac
  done <"$1/release"
  return 1
}

find_jdk_25() {
  local home on_path
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(readlink -f "$on_path")
  for home in "${JAVA_HOME:-/nowhere}" "${on_path%/bin/javac}" \
    /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

NO_JDK_25='Guwah needs a JDK 25 and found none: install one (Debian 13 and Ubuntu:
"apt install openjdk-25-jdk-headless"; elsewhere Eclipse Temurin 25 from https://adoptium.net),
or set JAVA_HOME to the one you have.'
NO_MAVEN='Guwah must be built once, and Maven 3.8 or newer is missing:
install it (Debian and Ubuntu: "apt install maven"; elsewhere https://maven.apache.org).'

# Runs "$@" as root where that needs no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# Installs Debian packages where this may be done without asking; prints nothing unless it fails.
apt_install() {
  command -v apt-get >/dev/null || return 1
  as_root true || return 1
  local log
  log=$(mktemp)
  if as_root apt-get update >"$log" 2>&1 </dev/null &&
    as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1 </dev/null; then
    rm -f "$log"
  else
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

# A JDK 25 and Maven, installed where we are root anyway; else a sentence that says what to install.
need_build_tools() {
  local root=false
  [ "$(id -u)" != 0 ] || root=true
  find_jdk_25 || { $root && apt_install openjdk-25-jdk-headless 2>/dev/null && find_jdk_25; } ||
    { printf '%s\n' "$NO_JDK_25" >&2; exit 2; }
  command -v mvn >/dev/null || { $root && apt_install maven; } ||
    { printf '%s\n' "$NO_MAVEN" >&2; exit 2; }
}
